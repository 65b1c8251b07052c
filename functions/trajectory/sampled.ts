import type { TrajectoryId } from '../../shared/kernel/ids.ts';
import type { Sampled } from '../../shared/sample/schema.ts';

/** The companies that the agency drew in its samples: one query, for what was drawn since the last reading. */
export type ReadSampled = () => Promise<readonly Sampled[]>;

/** The trajectories in which at least one company was drawn. */
export const sampledTrajectories = async (readSampled: ReadSampled): Promise<ReadonlySet<TrajectoryId>> =>
  new Set((await readSampled()).map(({ trajectoryId }) => trajectoryId));
