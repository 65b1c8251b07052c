import type { Person } from '../../shared/access/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { SupportActivity } from '../../shared/support/schema.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import { AGAIN, decideAgain, trouble } from '../platform/decide-again.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import { keys } from '../platform/dynamo/keys.ts';
import type { System } from '../platform/system.ts';
import { putActivity, type SupportRepository } from './repository.ts';

export type SupportDependencies = {
  readonly repository: Pick<SupportRepository, 'activity' | 'totals' | 'parse'>;
  readonly trajectoryOf: (id: Trajectory['id']) => Promise<Trajectory | undefined>;
  readonly people: {
    readonly person: (id: PersonId) => Promise<Person | undefined>;
    readonly personOfSubject: (subject: string) => Promise<Person | undefined>;
  };
  readonly commit: Commit;
  readonly system: System;
};

type Work = {
  readonly before: SupportActivity | undefined;
  readonly after: SupportActivity;
  readonly action: string;
  readonly reason?: string;
};

/**
 * It stands in the history of the activity, and in that of its trajectory. Note and name of a
 * list are free text: the history says only that they changed.
 */
const eventsOf = (system: System, author: Author, { before, after, action, reason }: Work) => {
  const changes = fieldChanges(before, after, ['note', 'attendanceList']);
  const roots = [
    { kind: 'supportActivity', id: after.id } as const,
    ...(after.trajectoryId === undefined ? [] : [{ kind: 'trajectory', id: after.trajectoryId } as const]),
  ];
  return roots.map((root) => auditEvent(system, author, { action, root, changes, reason }));
};

/** Colleagues who write down support of the same trajectory at once move its totals under each other's hands. */
const MAXIMUM_ROUNDS = 25;

/** Writes an activity with its copies, its history and the totals, in one transaction or not at all. */
export const save =
  ({ repository, commit, system }: SupportDependencies) =>
  async (author: Author, work: Work): Promise<Result<SupportActivity, Failure>> => {
    const { before, after } = work;
    const audit = eventsOf(system, author, work);
    const decide = async (): Promise<Result<SupportActivity, Failure> | typeof AGAIN> => {
      const totals = after.trajectoryId === undefined ? undefined : await repository.totals(after.trajectoryId);
      const committed = await commit({ changes: putActivity({ before, after, totals }), audit });
      if (committed.ok) return ok(after);
      if (committed.error.code !== 'conflict') throw new Error('An activity claims no names');
      const { key, current } = committed.error;
      const own = key.pk === keys.supportActivity(after.id).pk;
      return own ? fail({ code: 'conflict', ...(current ? { current: repository.parse(current) } : {}) }) : AGAIN;
    };
    return decideAgain(decide, {
      rounds: MAXIMUM_ROUNDS,
      pause: (round) => system.sleep(system.random() * 50 * (round + 1)),
      otherwise: trouble('The totals of a trajectory kept changing while its support was saved'),
    });
  };
