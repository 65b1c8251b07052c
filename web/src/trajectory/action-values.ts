import type { Action } from '../../../shared/trajectory/schema.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { today } from '../app/today.ts';
import { type PlanValues, planValues } from './plan/plan-values.ts';
import type { ADAPTATION_STATUSES } from './words.ts';

/** What stands in the boxes of the form of an action. */
export type ActionValues = PlanValues & {
  readonly title: string;
  readonly intervention: string;
  readonly level: Action['level'] | undefined;
  readonly structural: boolean | undefined;
  readonly resultDimension: NonNullable<Action['resultDimension']> | undefined;
  readonly companyIds: readonly string[];
  readonly status: (typeof ADAPTATION_STATUSES)[number];
  readonly on: string;
};

export const actionValues = (trajectory: TrajectoryView, action: Action | undefined): ActionValues => ({
  title: action?.title ?? '',
  intervention: action?.intervention ?? '',
  level: action?.level,
  structural: action?.structural,
  resultDimension: action?.resultDimension,
  companyIds: action?.companyIds ?? trajectory.companies.map(({ companyId }) => companyId),
  ...planValues(action),
  status: 'planned',
  on: today(),
});
