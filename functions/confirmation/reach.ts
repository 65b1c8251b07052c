import type { Confirmation } from '../../shared/confirmation/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompanyId, TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { takesPart } from '../../shared/trajectory/takes-part.ts';
import { type Author, auditEvent } from '../audit/event.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import { refuse, type TrajectoryForConfirmations } from '../trajectory/for-confirmations.ts';
import type { ConfirmationRepository } from './repository.ts';

export type ReachDependencies = {
  readonly repository: ConfirmationRepository;
  readonly trajectories: TrajectoryForConfirmations;
  readonly commit: Commit;
  readonly system: System;
};

/** The trajectory with what is known of one of its companies: whether mails about a confirmation reach it. */
export const withReach = (trajectory: Trajectory, companyId: CompanyId, isReached: boolean): Trajectory => {
  const { unreachable = [], ...rest } = trajectory;
  const others = unreachable.filter((id) => id !== companyId);
  const now = isReached ? others : [...others, companyId];
  return now.length === 0 ? rest : { ...rest, unreachable: now };
};

export type Reach = {
  readonly trajectoryId: TrajectoryId;
  readonly companyId: CompanyId;
  /** The request that was read, whose version must still hold. */
  readonly before: Confirmation | undefined;
  readonly isReached: boolean;
  readonly action: string;
  readonly changes: readonly Change[];
};

const CHANGED = fail<Failure>({ code: 'conflict' });

/**
 * Writes changes of a request. Where it becomes known that its company is reached, or is not, the trajectory says so in the same
 * transaction: the list of work is made of it. Fails with `conflict` when the request changed meanwhile, or with what the trajectory
 * refused; nothing was written then.
 */
export const commitWithReach =
  ({ repository, trajectories, commit, system }: ReachDependencies) =>
  async (
    author: Author,
    { trajectoryId, companyId, before, isReached, action, changes }: Reach,
  ): Promise<Result<void, Failure>> => {
    const trajectory = await trajectories.read(trajectoryId);
    const says = trajectory?.unreachable?.includes(companyId) ?? false;
    const isIn = trajectory !== undefined && takesPart(trajectory, companyId);
    if (!isIn || says !== isReached) {
      const event = auditEvent(system, author, { action, root: { kind: 'trajectory', id: trajectoryId } });
      const committed = await commit({ changes, audit: [event] });
      return committed.ok ? ok(undefined) : CHANGED;
    }
    let isChanged = false;
    const saved = await trajectories.answer(
      author,
      trajectoryId,
      async (now) => {
        const current = await repository.last(trajectoryId, companyId);
        isChanged = current?.version !== before?.version;
        if (isChanged) return refuse();
        return ok({ after: withReach(now, companyId, isReached), action, checks: changes });
      },
      // A stopped trajectory waits for nobody, but its stop can be taken back: it says then what is known now.
      { alsoWhenStopped: true },
    );
    if (saved.ok) return ok(undefined);
    return isChanged ? CHANGED : saved;
  };
