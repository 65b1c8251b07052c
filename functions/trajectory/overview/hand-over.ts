import type { Failure } from '../../../shared/kernel/errors.ts';
import { invalidField } from '../../../shared/kernel/errors.ts';
import type { PersonId, TrajectoryId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import {
  type HandOver,
  type HandOverOutcome,
  MAXIMUM_HANDED_OVER,
  type NOT_HANDED_OVER,
} from '../../../shared/trajectory/hand-over.ts';
import { isOpen } from '../../../shared/trajectory/phases.ts';
import type { Author } from '../../audit/event.ts';
import { edit } from '../edit.ts';
import type { ReadTrajectoryRows } from '../list.ts';
import type { TrajectoryDependencies } from '../save.ts';

export type HandOverDependencies = TrajectoryDependencies & {
  readonly readRows: ReadTrajectoryRows;
  /** Whether somebody works as a coach here today. */
  readonly isActiveCoach: (id: PersonId) => Promise<boolean>;
};

type Refusal = (typeof NOT_HANDED_OVER)[number];

const refusalOf = ({ code }: Failure): Refusal => {
  if (code === 'notFound') return 'notFound';
  return code === 'conflict' ? 'changedMeanwhile' : 'full';
};

/** One trajectory goes over, in a transaction of its own over the version that was just read; nothing when it went already. */
const handOverOne =
  (dependencies: HandOverDependencies, author: Author, { from, to, reason }: HandOver) =>
  async (id: TrajectoryId): Promise<Refusal | undefined> => {
    const before = await dependencies.repository.trajectory(id);
    if (!before) return 'notFound';
    if (before.coachInCharge === to) return undefined;
    if (before.coachInCharge !== from) return 'otherCoach';
    if (!isOpen(before)) return 'closed';
    const changed = await edit(dependencies)(author, { id, expectedVersion: before.version }, (current) =>
      ok({ after: { ...current, coachInCharge: to }, action: 'trajectory.handedOver', reason }),
    );
    return changed.ok ? undefined : refusalOf(changed.error);
  };

/** What the coach has open, as the list knows it. The list follows within seconds: what it missed goes over when asked again. */
const openOf = async ({ readRows }: HandOverDependencies, from: PersonId): Promise<TrajectoryId[]> =>
  (await readRows())
    .filter(({ coachInCharge, phase }) => coachInCharge === from && phase !== 'completed' && phase !== 'stopped')
    .map(({ id }) => id)
    .sort();

/** Hands trajectories of one coach over to another. Says of each whether it went, and why not; repeating it is harmless. */
export const handOver =
  (dependencies: HandOverDependencies) =>
  async (author: Author, request: HandOver): Promise<Result<HandOverOutcome, Failure>> => {
    if (!(await dependencies.isActiveCoach(request.to))) return fail(invalidField('/to', 'notInList'));
    const chosen = [...new Set(request.trajectoryIds ?? (await openOf(dependencies, request.from)))];
    const one = handOverOne(dependencies, author, request);
    const handedOver: TrajectoryId[] = [];
    const notHandedOver: HandOverOutcome['notHandedOver'] = [];
    for (const trajectoryId of chosen.slice(0, MAXIMUM_HANDED_OVER)) {
      const reason = await one(trajectoryId);
      if (reason === undefined) handedOver.push(trajectoryId);
      else notHandedOver.push({ trajectoryId, reason });
    }
    return ok({ handedOver, notHandedOver, remaining: Math.max(0, chosen.length - MAXIMUM_HANDED_OVER) });
  };
