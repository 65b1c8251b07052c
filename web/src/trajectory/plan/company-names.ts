import type { TrajectoryView } from '../../../../shared/trajectory/view.ts';

/** The names of some companies of a trajectory, in its own order. */
export const companyNamesOf = ({ participants }: TrajectoryView, ids: readonly string[]): string =>
  participants.flatMap(({ companyId, name }) => (ids.includes(companyId) ? [name] : [])).join(', ');
