import { trajectoryListRow } from '../../functions/trajectory/list-row.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { Desk } from './desk.ts';
import { day } from './samples.ts';

/** The rows that the projector would keep of the trajectories of a desk. */
export const listRowsAt = (desk: Desk) => async () => {
  const { trajectoryIds, companies } = await desk.everything();
  const trajectories = await desk.dependencies.repository.trajectories(trajectoryIds);
  return trajectories.map((one) => trajectoryListRow(one, companies, { rules: DEFAULT_RULES, on: day('2024-11-15') }));
};
