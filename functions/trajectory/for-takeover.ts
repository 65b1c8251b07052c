import type { Trajectory } from '../../shared/trajectory/schema.ts';
import type { Author } from '../audit/event.ts';
import { fitsOneItem, save, type TrajectoryDependencies } from './save.ts';

export { fitsOneItem };

/** Writes a trajectory that was taken over, whole as it was found; one that is there under its id already is left as it is. */
export const writeTakenOver =
  (dependencies: Pick<TrajectoryDependencies, 'repository' | 'commit' | 'system'>) =>
  async (author: Author, trajectory: Trajectory): Promise<void> => {
    const now = dependencies.system.now();
    const after: Trajectory = { ...trajectory, createdAt: now, updatedAt: now };
    const saved = await save({ ...dependencies, companiesOf: async () => [] })(author, {
      before: undefined,
      after,
      action: 'trajectory.takenOver',
    });
    if (saved.ok) return;
    const isThere = saved.error.kind === 'refused' && saved.error.failure.code === 'conflict';
    if (!isThere) throw new Error('A trajectory that was checked could not be written');
  };
