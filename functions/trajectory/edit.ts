import { dayOf, type IsoDate } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import { currentStep } from '../../shared/trajectory/phases.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import type { Author } from '../audit/event.ts';
import { conflictWith, type NotSaved, save, type TrajectoryDependencies, type Work } from './save.ts';

/** Which trajectory, in the version that its maker saw. */
export type Request = { readonly id: TrajectoryId; readonly expectedVersion: number };

/** A decision on the state that was read: the new state and what the history says of it, or why not. */
export type Decision = Pick<Work, 'after' | 'action' | 'reason' | 'checks'>;
export type Decide = (
  before: Trajectory,
  today: IsoDate,
) => Result<Decision, Failure> | Promise<Result<Decision, Failure>>;

/** Companies change seldom while a trajectory is saved; more often than this in a row is trouble, not bad luck. */
const MAXIMUM_DECISIONS = 5;

/** Decides and saves, and decides again when a company changed in between: its state was part of the decision. */
export const untilSaved = async <Value>(
  attempt: () => Promise<Result<Value, NotSaved | Failure>>,
): Promise<Result<Value, Exclude<NotSaved, { decideAgain: true }> | Failure>> => {
  for (let count = 0; count < MAXIMUM_DECISIONS; count += 1) {
    const outcome = await attempt();
    if (outcome.ok) return outcome;
    const { error } = outcome;
    if (!('decideAgain' in error)) return fail(error);
  }
  throw new Error('A company kept changing while a trajectory on it was saved');
};

/** A stopped trajectory stands still until the stop is taken back. */
const isStopped = (trajectory: Trajectory): boolean => currentStep(trajectory).phase === 'stopped';

export type EditOptions = {
  /** Taking back a stop is the one change that a stopped trajectory takes. */
  readonly alsoWhenStopped?: boolean;
};

/**
 * Changes a trajectory over the version that the reader saw. Whoever comes second gets a conflict with the state of now, and
 * nothing is overwritten. `decide` gives the new state; version and time are set here.
 */
export const edit =
  (dependencies: TrajectoryDependencies) =>
  async (
    author: Author,
    { id, expectedVersion }: Request,
    decide: Decide,
    { alsoWhenStopped = false }: EditOptions = {},
  ): Promise<Result<TrajectoryId, Failure>> => {
    const { repository, system } = dependencies;
    const attempt = async (): Promise<Result<TrajectoryId, NotSaved>> => {
      const before = await repository.trajectory(id);
      if (!before) return fail({ failure: { code: 'notFound' } });
      if (before.version !== expectedVersion) return fail({ failure: conflictWith(before) });
      if (isStopped(before) && !alsoWhenStopped)
        return fail({ failure: { code: 'notAllowedNow', reason: 'trajectoryStopped' } });
      const now = system.now();
      const decided = await decide(before, dayOf(now));
      if (!decided.ok) return fail({ failure: decided.error });
      const after = { ...decided.value.after, version: before.version + 1, updatedAt: now };
      return save(dependencies)(author, { ...decided.value, before, after });
    };
    return attempt();
  };
