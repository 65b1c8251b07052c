import type { IsoDate } from '../kernel/dates.ts';
import type { CompanyId } from '../kernel/ids.ts';
import { currentStep } from '../trajectory/phases.ts';
import type { Trajectory } from '../trajectory/schema.ts';
import { queryStateOf } from '../trajectory/verification/query.ts';
import { verdictsOn } from '../trajectory/verification/verdicts.ts';

/** How far the agency is with what it drew: nothing yet, asked about it, judged; or it was opened again and must be completed first. */
export const SAMPLE_STANDS = ['waiting', 'queried', 'accepted', 'rejected', 'reopened'] as const;
export type SampleStand = (typeof SAMPLE_STANDS)[number];

/** How far it is with one company on a day. A verdict from before the trajectory was opened again is no verdict any more. */
export const sampleStandOf = (trajectory: Trajectory, companyId: CompanyId, today: IsoDate): SampleStand => {
  const verdict = verdictsOn(trajectory, companyId, today).at(-1);
  if (verdict) return verdict.outcome;
  if (currentStep(trajectory).phase !== 'completed') return 'reopened';
  const isAsked = trajectory.queries?.some((query) => query.companyId === companyId && queryStateOf(query) !== 'ended');
  return isAsked ? 'queried' : 'waiting';
};

export type SampleProgress = Readonly<Record<SampleStand, number>>;

export const progressOf = (stands: readonly SampleStand[]): SampleProgress => {
  const count = (stand: SampleStand) => stands.filter((one) => one === stand).length;
  return {
    waiting: count('waiting'),
    queried: count('queried'),
    accepted: count('accepted'),
    rejected: count('rejected'),
    reopened: count('reopened'),
  };
};
