import type { IsoDate } from '../kernel/dates.ts';
import type { Action, Trajectory } from '../trajectory/schema.ts';
import type { DoubleFunding, Referral } from './schema.ts';

type Period = { readonly from: IsoDate; readonly until: IsoDate | undefined };

const overlap = (one: Period, other: Period): boolean =>
  (one.until === undefined || other.from <= one.until) && (other.until === undefined || one.from <= other.until);

/** An action is carried out from its first day until the trajectory ends. */
const periodOf = (trajectory: Trajectory, action: Action): Period | undefined => {
  const from = action.statuses[0]?.on;
  const last = trajectory.phases.at(-1);
  const hasEnded = last?.phase === 'completed' || last?.phase === 'stopped';
  return from && { from, until: hasEnded ? last.on : undefined };
};

const isCarriedOut = ({ statuses }: Action): boolean => {
  const status = statuses.at(-1)?.status;
  return status !== 'idea' && status !== 'dropped';
};

/** A member that is not known may be the same one: a person looks. */
const mayBeSameActor = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/**
 * "Exactly the same activity by the same actor" (P:42-43), nor a task that others are paid for (P:34-37): an action with the
 * intervention that another framework pays for the same company, in the same period, by what may be the same member. It names both
 * records and decides nothing.
 */
export const doubleFunding = (
  referrals: readonly Referral[],
  trajectories: readonly Trajectory[],
): readonly DoubleFunding[] =>
  referrals.flatMap(({ id, companyId, removed, content }) => {
    if (removed || content.direction !== 'out' || !content.fundedElsewhere || content.intervention === undefined)
      return [];
    if (content.outcome === 'refused' || content.outcome === 'noAnswer') return [];
    const { intervention, on, until, memberId } = content;
    return trajectories
      .filter(({ memberInCharge }) => mayBeSameActor(memberInCharge, memberId))
      .flatMap((trajectory) =>
        trajectory.actions
          .filter((action) => {
            const period = periodOf(trajectory, action);
            return (
              action.intervention === intervention &&
              action.companyIds.includes(companyId) &&
              isCarriedOut(action) &&
              period !== undefined &&
              overlap(period, { from: on, until })
            );
          })
          .map((action) => ({
            referralId: id,
            trajectoryId: trajectory.id,
            trajectoryTitle: trajectory.title,
            actionId: action.id,
            actionTitle: action.title,
          })),
      );
  });
