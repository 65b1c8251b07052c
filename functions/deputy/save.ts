import { stillToCome } from '../../shared/deputy/rules.ts';
import {
  type DeputiesOf,
  type DeputyPeriod,
  type Duties,
  type Duty,
  MAXIMUM_DUTIES,
} from '../../shared/deputy/schema.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../audit/event.ts';
import type { CommitFailure } from '../platform/dynamo/changes.ts';
import { keys } from '../platform/dynamo/keys.ts';
import type { DeputyDependencies } from './dependencies.ts';
import { putDeputies, putDuties } from './repository.ts';

/** What becomes of one period of a deputy. */
export type DeputyChange = {
  readonly action: 'person.deputyNamed' | 'person.deputyEnded';
  readonly period: DeputyPeriod;
  readonly before: DeputiesOf;
  readonly periods: readonly DeputyPeriod[];
};

/** What a sign-in of the deputy reads is told in the same transaction, and may be told at the same moment about somebody else. */
const TRIES = 4;

const eventOf = ({ system }: DeputyDependencies, author: Author, { action, period, before }: DeputyChange) =>
  auditEvent(system, author, {
    action,
    root: { kind: 'person', id: before.absent },
    changes: [
      { field: 'deputy', after: period.deputy },
      { field: 'from', after: period.from },
      { field: 'to', after: period.to },
      { field: 'roles', after: period.roles },
    ],
  });

const dutiesAfter = (duties: Duties, { action, period, before }: DeputyChange): Duty[] => {
  const { deputy: _, ...rest } = period;
  const duty: Duty = { absent: before.absent, ...rest };
  const others = duties.periods.filter(({ absent, from }) => absent !== duty.absent || from !== duty.from);
  return action === 'person.deputyNamed' ? [...others, duty] : others;
};

const isOfDuties = (error: CommitFailure): boolean =>
  error.code === 'conflict' && error.key.pk === keys.dutiesPartition();

const failureOf = ({ deputies }: DeputyDependencies, error: CommitFailure): Failure => {
  if (error.code !== 'conflict') throw new Error('Deputies claim no names and make no record');
  return {
    code: 'conflict',
    ...(error.current && !isOfDuties(error) ? { current: deputies.parse(error.current) } : {}),
  };
};

/** Whom it is about stands in the history of the absent person; the names stay in the directory. */
export const save = async (
  dependencies: DeputyDependencies,
  author: Author,
  change: DeputyChange,
  tries = TRIES,
): Promise<Result<void, Failure>> => {
  const { deputies, commit, system } = dependencies;
  const { before, period } = change;
  const now = system.now();
  const found = await deputies.duties(period.deputy);
  const duties = { ...found, periods: stillToCome(found.periods, dayOf(now)) };
  const after = dutiesAfter(duties, change);
  if (after.length > MAXIMUM_DUTIES) return fail({ code: 'notAllowedNow', reason: 'deputyOfMany' });
  const saved = { absent: before.absent, version: before.version + 1, periods: [...change.periods], updatedAt: now };
  const committed = await commit({
    changes: [putDeputies(before, saved), putDuties(duties, after)],
    audit: [eventOf(dependencies, author, change)],
  });
  if (committed.ok) return ok(undefined);
  if (isOfDuties(committed.error) && tries > 1) return save(dependencies, author, change, tries - 1);
  return fail(failureOf(dependencies, committed.error));
};
