import { deputyErrors, endedFrom, stillToCome } from '../../shared/deputy/rules.ts';
import {
  type DeputiesOfCoach,
  type DeputyEnd,
  type DeputyNaming,
  type DeputyPeriod,
  MAXIMUM_PERIODS,
} from '../../shared/deputy/schema.ts';
import { addDays, dayOf, type IsoDate } from '../../shared/kernel/dates.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../audit/event.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import { type DeputyRepository, putDeputies } from './repository.ts';

export type DeputyDependencies = {
  readonly repository: DeputyRepository;
  /** The directory's id of who asks, when it has one. */
  readonly personIdOf: (subject: string) => Promise<PersonId | undefined>;
  /** Whether somebody works as a coach here today. */
  readonly isActiveCoach: (id: PersonId) => Promise<boolean>;
  readonly commit: Commit;
  readonly system: System;
};

/** Who asks; `forAll` may name deputies for others too. */
export type Naming = { readonly author: Author; readonly forAll: boolean };

type Change = { readonly action: string; readonly period: DeputyPeriod; readonly periods: readonly DeputyPeriod[] };

/** Whom it is about stands in the history of the absent coach; the names stay in the directory. */
const save = async (
  { repository, commit, system }: DeputyDependencies,
  author: Author,
  before: DeputiesOfCoach,
  { action, period, periods }: Change,
): Promise<Result<PersonId, Failure>> => {
  const { absent, version } = before;
  const after = { absent, version: version + 1, periods: [...periods], updatedAt: system.now() };
  const event = auditEvent(system, author, {
    action,
    root: { kind: 'person', id: absent },
    changes: [
      { field: 'deputy', after: period.deputy },
      { field: 'from', after: period.from },
      { field: 'to', after: period.to },
    ],
  });
  const committed = await commit({ changes: [putDeputies(before, after)], audit: [event] });
  if (committed.ok) return ok(absent);
  if (committed.error.code !== 'conflict') throw new Error('Deputies claim no names and make no record');
  return fail({ code: 'conflict', current: committed.error.current && repository.parse(committed.error.current) });
};

/** The deputies of a coach as its maker saw them, when it is the own ones or those of everybody. */
const asSeen = async (
  { repository, personIdOf }: DeputyDependencies,
  { author, forAll }: Naming,
  absent: PersonId,
  expectedVersion: number,
): Promise<Result<DeputiesOfCoach, Failure>> => {
  if (!forAll && (await personIdOf(author.subject)) !== absent)
    return fail({ code: 'forbidden', reason: 'trajectory:handOver' });
  const before = await repository.of(absent);
  return before.version === expectedVersion ? ok(before) : fail({ code: 'conflict', current: before });
};

/**
 * Names who stands in for a coach in a period: oneself, or anybody for who may hand over. It gives no rights: the deputy sees the
 * work among the own. It ends by itself. Errors: `forbidden` for another coach, `invalid` with the field, `conflict`, `notAllowedNow`.
 */
export const nameDeputy =
  (dependencies: DeputyDependencies) =>
  async (
    naming: Naming,
    absent: PersonId,
    { expectedVersion, ...period }: DeputyNaming,
  ): Promise<Result<PersonId, Failure>> => {
    const { isActiveCoach, system } = dependencies;
    const found = await asSeen(dependencies, naming, absent, expectedVersion);
    if (!found.ok) return found;
    const [isCoach, isDeputyCoach] = await Promise.all([isActiveCoach(absent), isActiveCoach(period.deputy)]);
    if (!isCoach) return fail({ code: 'notFound' });
    if (!isDeputyCoach) return fail(invalidField('/deputy', 'notInList'));
    const today: IsoDate = dayOf(system.now());
    const periods = stillToCome(found.value.periods, today);
    const fields = deputyErrors({ absent, periods }, period, today);
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    if (periods.length >= MAXIMUM_PERIODS) return fail({ code: 'notAllowedNow', reason: 'deputiesFull' });
    const all = [...periods, period].sort((a, b) => (a.from < b.from ? -1 : 1));
    return save(dependencies, naming.author, found.value, { action: 'person.deputyNamed', period, periods: all });
  };

/** Ends a period before its last day, or takes back one that still had to begin. */
export const endDeputy =
  (dependencies: DeputyDependencies) =>
  async (
    naming: Naming,
    absent: PersonId,
    { expectedVersion, from }: DeputyEnd,
  ): Promise<Result<PersonId, Failure>> => {
    const found = await asSeen(dependencies, naming, absent, expectedVersion);
    if (!found.ok) return found;
    const today = dayOf(dependencies.system.now());
    const period = stillToCome(found.value.periods, today).find((one) => one.from === from);
    if (!period) return fail({ code: 'notFound' });
    const periods = endedFrom(found.value.periods, from, addDays(today, -1));
    return save(dependencies, naming.author, found.value, { action: 'person.deputyEnded', period, periods });
  };
