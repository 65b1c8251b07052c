/** The columns that the list of trajectories and its export have, in the order of the list; the first names the row. */
export const TRAJECTORY_COLUMNS = [
  'title',
  'companies',
  'phase',
  'since',
  'counts',
  'lacking',
  'nextDue',
  'verified',
  'unverified',
  'queryDue',
  'takenOver',
  'updated',
] as const;
export type TrajectoryColumn = (typeof TRAJECTORY_COLUMNS)[number];
