import { deputyErrors, rolesGoingAlong } from '../../shared/deputy/may-name.ts';
import { endedFrom, periodErrors, stillToCome } from '../../shared/deputy/rules.ts';
import { type DeputyEnd, type DeputyNaming, type DeputyPeriod, MAXIMUM_PERIODS } from '../../shared/deputy/schema.ts';
import { addDays, dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import type { Author } from '../audit/event.ts';
import type { DeputyDependencies } from './dependencies.ts';
import { save } from './save.ts';
import { asSeen } from './standing.ts';

/**
 * Names who stands in for somebody in a period: oneself, or whom one manages. In those days the deputy has the roles that the absent person
 * has, as far as the one who names could give them. It ends by itself. Errors: `forbidden` for somebody else's person, `invalid` with the
 * field, `conflict`, `notAllowedNow`.
 */
export const nameDeputy =
  (dependencies: DeputyDependencies) =>
  async (
    author: Author,
    id: PersonId,
    { expectedVersion, deputy: deputyId, from, to }: DeputyNaming,
  ): Promise<Result<void, Failure>> => {
    const { repository, system } = dependencies;
    const found = await asSeen(dependencies, author, { absent: id, expectedVersion });
    if (!found.ok) return found;
    const { absent, own, before } = found.value;
    if (!absent.active) return fail({ code: 'notAllowedNow', reason: 'absentNotActive' });
    const deputy = await repository.person(deputyId);
    const today = dayOf(system.now());
    const standing = stillToCome(before.periods, today);
    const fields = [...deputyErrors(own, absent, deputy), ...periodErrors(standing, { from, to }, today)];
    if (!deputy || fields.length > 0) return fail({ code: 'invalid', fields });
    if (standing.length >= MAXIMUM_PERIODS) return fail({ code: 'notAllowedNow', reason: 'deputiesFull' });
    const period: DeputyPeriod = { deputy: deputyId, from, to, roles: rolesGoingAlong(own, absent, deputy) };
    const periods = [...standing, period].sort((a, b) => (a.from < b.from ? -1 : 1));
    return save(dependencies, author, { action: 'person.deputyNamed', period, before, periods });
  };

/** Ends a period before its last day, or takes back one that still had to begin. */
export const endDeputy =
  (dependencies: DeputyDependencies) =>
  async (author: Author, id: PersonId, { expectedVersion, from }: DeputyEnd): Promise<Result<void, Failure>> => {
    const found = await asSeen(dependencies, author, { absent: id, expectedVersion });
    if (!found.ok) return found;
    const { before } = found.value;
    const today = dayOf(dependencies.system.now());
    const period = stillToCome(before.periods, today).find((one) => one.from === from);
    if (!period) return fail({ code: 'notFound' });
    const periods = endedFrom(before.periods, from, addDays(today, -1));
    return save(dependencies, author, { action: 'person.deputyEnded', period, before, periods });
  };
