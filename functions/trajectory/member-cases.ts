import type { Failure } from '../../shared/kernel/errors.ts';
import type { MemberId, PersonId } from '../../shared/kernel/ids.ts';
import { ok } from '../../shared/kernel/result.ts';
import { MAXIMUM_HANDED_OVER, type NOT_HANDED_OVER } from '../../shared/trajectory/hand-over.ts';
import { isOpen } from '../../shared/trajectory/phases.ts';
import type { Action, Trajectory } from '../../shared/trajectory/schema.ts';
import type { Author } from '../audit/event.ts';
import { edit } from './edit.ts';
import type { ReadTrajectoryRows } from './list.ts';
import type { TrajectoryDependencies } from './save.ts';

export type MemberCasesDependencies = TrajectoryDependencies & { readonly readRows: ReadTrajectoryRows };

export type CasesHandOver = {
  readonly from: MemberId;
  readonly to: MemberId;
  /** Cases of these coaches get another one; without it every case keeps its coach. */
  readonly coaches: { readonly of: readonly PersonId[]; readonly to: PersonId } | undefined;
  readonly reason: string;
};

type Refusal = (typeof NOT_HANDED_OVER)[number];

const refusalOf = ({ code }: Failure): Refusal => {
  if (code === 'notFound') return 'notFound';
  return code === 'conflict' ? 'changedMeanwhile' : 'full';
};

const DONE = ['implemented', 'embedded', 'dropped'];
const isToDo = ({ statuses }: Action): boolean => !DONE.includes(statuses.at(-1)?.status ?? 'idea');

/** The case under its new member, with what is still to be carried out in it. What was carried out stays with who did it. */
const handedOver = (trajectory: Trajectory, { from, to, coaches }: CasesHandOver): Trajectory => {
  const newCoach = (coach: PersonId | undefined) =>
    coaches && coach !== undefined && coaches.of.includes(coach) ? coaches.to : coach;
  const coachInCharge = newCoach(trajectory.coachInCharge);
  return {
    ...trajectory,
    memberInCharge: to,
    ...(coachInCharge === undefined ? {} : { coachInCharge }),
    actions: trajectory.actions.map((action) =>
      action.memberInCharge === from && isToDo(action) ? { ...action, memberInCharge: to } : action,
    ),
  };
};

/** One case goes over, in a transaction of its own over the version that was read. */
export const handOverCase =
  (dependencies: TrajectoryDependencies) =>
  (author: Author, { id, version: expectedVersion }: Trajectory, request: CasesHandOver) =>
    edit(dependencies)(author, { id, expectedVersion }, (current) =>
      ok({ after: handedOver(current, request), action: 'trajectory.handedOver', reason: request.reason }),
    );

/** The cases of a member, for whoever decides that it leaves. */
export const memberCases = (dependencies: MemberCasesDependencies) => {
  /** As they stand, not as the list has them: it follows a moment later. */
  const openOf = async (member: MemberId): Promise<Trajectory[]> => {
    const rows = await dependencies.readRows();
    const ids = rows.filter(({ memberInCharge }) => memberInCharge === member).map(({ id }) => id);
    const found = await dependencies.repository.trajectories(ids);
    return found.filter((trajectory) => trajectory.memberInCharge === member && isOpen(trajectory));
  };
  const handOverOne = async (author: Author, before: Trajectory, request: CasesHandOver) => {
    const changed = await handOverCase(dependencies)(author, before, request);
    return changed.ok ? undefined : refusalOf(changed.error);
  };
  return {
    openOf,
    /** Each case in a transaction of its own, the oldest first. Repeating it is harmless: what went is no longer among the open ones. */
    handOver: async (author: Author, request: CasesHandOver) => {
      const open = (await openOf(request.from)).sort((one, other) => (one.id < other.id ? -1 : 1));
      const notHandedOver: { trajectoryId: Trajectory['id']; reason: Refusal }[] = [];
      const chosen = open.slice(0, MAXIMUM_HANDED_OVER);
      for (const trajectory of chosen) {
        const reason = await handOverOne(author, trajectory, request);
        if (reason !== undefined) notHandedOver.push({ trajectoryId: trajectory.id, reason });
      }
      return {
        handedOver: chosen.length - notHandedOver.length,
        notHandedOver,
        remaining: open.length - chosen.length,
      };
    },
  };
};
export type MemberCases = ReturnType<typeof memberCases>;
