import type { CompanyId, TrajectoryId } from '../../shared/kernel/ids.ts';
import { type Trajectory, trajectorySchema } from '../../shared/trajectory/schema.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, getItems, type ItemReader, parseItem } from '../platform/dynamo/read.ts';

const trajectoryReader: ItemReader<Trajectory> = { type: 'trajectory', schema: trajectorySchema };

/** Reads trajectories of one partnership. It writes nothing: changes go through `commit`. */
export const trajectoryRepository = (table: Table) => ({
  trajectory: (id: TrajectoryId): Promise<Trajectory | undefined> =>
    getItem(table, trajectoryReader, keys.trajectory(id)),

  trajectories: (ids: readonly TrajectoryId[]): Promise<Trajectory[]> =>
    getItems(table, trajectoryReader, ids.map(keys.trajectory)),

  /** The trajectory in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): Trajectory | undefined => parseItem(table, trajectoryReader, item),
});
export type TrajectoryRepository = ReturnType<typeof trajectoryRepository>;

const companiesIn = (trajectory: Trajectory | undefined): CompanyId[] =>
  trajectory?.companies.map(({ companyId }) => companyId) ?? [];

/**
 * Writes a trajectory over the state that was read, or as a new one; links it to its companies; and tells the projector of it and of
 * every company that it counts for, or counted for before.
 */
export const putTrajectory = (before: Trajectory | undefined, after: Trajectory): Change[] => {
  const [old, current] = [companiesIn(before), companiesIn(after)];
  const link = (companyId: CompanyId) => keys.companyTrajectory(companyId, after.id);
  return [
    {
      kind: 'put',
      key: keys.trajectory(after.id),
      item: { type: 'trajectory', v: 1, ...after },
      expectedVersion: before?.version ?? 'absent',
    },
    ...current
      .filter((companyId) => !old.includes(companyId))
      .map((companyId): Change => {
        const item = { type: 'companyTrajectory', v: 1, trajectoryId: after.id };
        return { kind: 'place', key: link(companyId), item };
      }),
    ...old
      .filter((companyId) => !current.includes(companyId))
      .map((companyId): Change => ({ kind: 'remove', key: link(companyId) })),
    { kind: 'raise', root: { kind: 'trajectory', id: after.id } },
    ...[...new Set([...old, ...current])].map(
      (companyId): Change => ({ kind: 'raise', root: { kind: 'company', id: companyId } }),
    ),
  ];
};
