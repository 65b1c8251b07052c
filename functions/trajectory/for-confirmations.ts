import type { Failure } from '../../shared/kernel/errors.ts';
import type { TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import type { Author } from '../audit/event.ts';
import { AGAIN, decideAgain, trouble } from '../platform/decide-again.ts';
import { type Decide, type EditOptions, edit } from './edit.ts';
import type { TrajectoryDependencies } from './save.ts';

/** What a decision says when what it was made over is not there any more. It is not made again. */
export const refuse = () => fail<Failure>({ code: 'notAllowedNow' });

const ROUNDS = { rounds: 5, otherwise: trouble('A trajectory kept changing while its company answered') };

export type TrajectoryForConfirmations = {
  readonly read: (id: TrajectoryId) => Promise<Trajectory | undefined>;
  readonly answer: (
    author: Author,
    id: TrajectoryId,
    decide: Decide,
    options?: EditOptions,
  ) => Promise<Result<TrajectoryId, Failure>>;
};

/**
 * Puts what a company answered into its trajectory. The company saw no version of it: when a coach saved in between, it is decided
 * again over what was saved.
 */
export const forConfirmations = (dependencies: TrajectoryDependencies): TrajectoryForConfirmations => ({
  read: dependencies.repository.trajectory,
  answer: (author, id, decide, options) =>
    decideAgain<Result<TrajectoryId, Failure>>(async () => {
      const before = await dependencies.repository.trajectory(id);
      if (!before) return fail({ code: 'notFound' });
      const saved = await edit(dependencies)(author, { id, expectedVersion: before.version }, decide, options);
      return saved.ok || saved.error.code !== 'conflict' ? saved : AGAIN;
    }, ROUNDS),
});
