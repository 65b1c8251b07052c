import type { Company } from '../../shared/company/schema.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import type { CountingVariant, ProgrammeRules } from '../../shared/programme/schema.ts';
import { lackingFor } from '../../shared/trajectory/counting.ts';
import type { TrajectoryListRow } from '../../shared/trajectory/list.ts';
import { currentStep } from '../../shared/trajectory/phases.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { explainParticipants } from './explain.ts';

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
  const lacking = participants.flatMap(({ counting }) => lackingFor(rules.countingRule, counting)).length;
  const { id, title, coachInCharge, memberInCharge, updatedAt } = trajectory;
  return {
    id,
    title,
    phase,
    since,
    companies: participants.map(({ companyId, name }) => ({ id: companyId, name })),
    ...(coachInCharge === undefined ? {} : { coachInCharge }),
    ...(memberInCharge === undefined ? {} : { memberInCharge }),
    counted: {
      supported: countedBy('supported'),
      completed: countedBy('completed'),
      verified: countedBy('verified'),
    },
    counts: countedBy(rules.countingRule) > 0,
    lacking: phase === 'stopped' ? 0 : lacking,
    updatedAt,
  };
};
