import { dayOf, type IsoDate } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { TrajectoryId } from '../../shared/kernel/ids.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { currentStep } from '../../shared/trajectory/phases.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import type { Author } from '../audit/event.ts';
import {
  conflictWith,
  type NotSaved,
  refused,
  save,
  type TrajectoryDependencies,
  untilSaved,
  type Work,
} from './save.ts';

/** Which trajectory, in the version that its maker saw. */
export type Request = { readonly id: TrajectoryId; readonly expectedVersion: number };

/** A new state, what the history says of it, and the conditions of others on which it rests. */
export type Decision = Result<Pick<Work, 'after' | 'action' | 'reason' | 'checks'>, Failure>;
export type Decide = (before: Trajectory, today: IsoDate) => Decision | Promise<Decision>;

export type EditOptions = {
  /** A stopped trajectory stands still; taking back the stop is the one change that it takes. */
  readonly alsoWhenStopped?: boolean;
};

/**
 * Changes a trajectory over the version that the reader saw. Whoever comes second gets a conflict with the state of now, and
 * nothing is overwritten. `decide` gives the new state; its version and time are set here.
 */
export const edit =
  (dependencies: TrajectoryDependencies) =>
  (
    author: Author,
    { id, expectedVersion }: Request,
    decide: Decide,
    { alsoWhenStopped = false }: EditOptions = {},
  ): Promise<Result<TrajectoryId, Failure>> =>
    untilSaved(async (): Promise<Result<TrajectoryId, NotSaved>> => {
      const { repository, system } = dependencies;
      const before = await repository.trajectory(id);
      if (!before) return refused({ code: 'notFound' });
      if (before.version !== expectedVersion) return refused(conflictWith(before));
      if (currentStep(before).phase === 'stopped' && !alsoWhenStopped)
        return refused({ code: 'notAllowedNow', reason: 'trajectoryStopped' });
      const now = system.now();
      const decision = await decide(before, dayOf(now));
      if (!decision.ok) return refused(decision.error);
      const after = { ...decision.value.after, version: before.version + 1, updatedAt: now };
      return save(dependencies)(author, { ...decision.value, before, after });
    });
