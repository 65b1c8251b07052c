import type { Company } from '../../shared/company/schema.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import type { CountingVariant, ProgrammeRules } from '../../shared/programme/schema.ts';
import { lackingFor } from '../../shared/trajectory/counting.ts';
import type { TrajectoryListRow } from '../../shared/trajectory/list.ts';
import { currentStep } from '../../shared/trajectory/phases.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { followUpSince } from '../../shared/trajectory/verification/follow-up.ts';
import { queriesInShort } from '../../shared/trajectory/verification/query.ts';
import { verdictsOn } from '../../shared/trajectory/verification/verdicts.ts';
import { explainParticipants } from './explain.ts';

const STILL_TO_DO = ['idea', 'planned', 'tested'];

const nextDueOf = ({ actions }: Trajectory): IsoDate | undefined =>
  actions
    .filter(({ statuses }) => STILL_TO_DO.includes(statuses.at(-1)?.status ?? ''))
    .flatMap(({ plannedFor }) => plannedFor ?? [])
    .sort()
    .at(0);

/** What the work list is made of, as far as there is any. */
const waiting = (trajectory: Trajectory, on: IsoDate) => {
  const objections = trajectory.objections?.length ?? 0;
  const unreachable = trajectory.unreachable?.length ?? 0;
  const rejected = trajectory.companies.flatMap(({ companyId }) => {
    const last = verdictsOn(trajectory, companyId, on).at(-1);
    return last?.outcome === 'rejected' ? [last.on] : [];
  });
  const rejectedSince = rejected.toSorted()[0];
  const asked = followUpSince(trajectory);
  return {
    ...queriesInShort(trajectory.queries),
    ...(objections === 0 ? {} : { objections }),
    ...(rejectedSince === undefined ? {} : { rejected: rejected.length, rejectedSince }),
    ...(unreachable === 0 ? {} : { unreachable }),
    ...(asked === undefined ? {} : { followUpSince: asked }),
  };
};

/** What the list of trajectories shows of one, under the rules in force. A stopped one lacks nothing: nothing more is asked of it. */
export const trajectoryListRow = (
  trajectory: Trajectory,
  companies: readonly Company[],
  { rules, on }: { readonly rules: ProgrammeRules; readonly on: IsoDate },
): TrajectoryListRow => {
  const { phase, on: since } = currentStep(trajectory);
  const participants = explainParticipants(trajectory, companies, { rules, on });
  const countedBy = (variant: CountingVariant) =>
    participants.filter(({ counting }) => counting.counts[variant]).length;
  const lacking =
    phase === 'stopped' ? [] : participants.flatMap(({ counting }) => lackingFor(rules.countingRule, counting));
  const nextDue = nextDueOf(trajectory);
  const { id, title, coachInCharge, memberInCharge, themes, takenOver, updatedAt } = trajectory;
  return {
    id,
    title,
    phase,
    since,
    companies: participants.map(({ companyId, name }) => ({ id: companyId, name })),
    ...(coachInCharge === undefined ? {} : { coachInCharge }),
    ...(memberInCharge === undefined ? {} : { memberInCharge }),
    themes,
    counted: {
      supported: countedBy('supported'),
      completed: countedBy('completed'),
      verified: countedBy('verified'),
    },
    counts: countedBy(rules.countingRule) > 0,
    lacking: lacking.length,
    missing: [...new Set(lacking)],
    unverified: participants.filter(
      ({ companyId, counting }) => counting.counts.completed && verdictsOn(trajectory, companyId, on).length === 0,
    ).length,
    ...(nextDue === undefined ? {} : { nextDue }),
    ...waiting(trajectory, on),
    ...(takenOver === undefined ? {} : { takenOver }),
    updatedAt,
  };
};
