import type { Quarter } from '../../shared/kernel/dates.ts';
import { type Snapshot, snapshotSchema } from '../../shared/summary/schema.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../platform/dynamo/read.ts';

const KIND = 'quarterlySummary';
const snapshotReader: ItemReader<Snapshot> = { type: 'snapshot', schema: snapshotSchema };

/** Reads which quarters of one store are frozen. It writes nothing: changes go through `commit`. */
export const snapshotRepository = (table: Table) => ({
  snapshot: (quarter: Quarter): Promise<Snapshot | undefined> =>
    getItem(table, snapshotReader, keys.snapshot(KIND, quarter)),

  /** The newest quarter first. */
  snapshots: async (): Promise<Snapshot[]> => {
    const items = await queryItems(table, { pk: keys.snapshotPartition(), descending: true });
    return parseItems(
      table,
      snapshotReader,
      items.filter((item) => item.kind === KIND),
    );
  },
});
export type SnapshotRepository = ReturnType<typeof snapshotRepository>;

/** Writes down that a quarter is frozen; refused when it was before. */
export const putSnapshot = (snapshot: Snapshot): Change => ({
  kind: 'put',
  key: keys.snapshot(KIND, snapshot.quarter),
  item: { type: 'snapshot', v: 1, ...snapshot },
  expectedVersion: 'absent',
});
