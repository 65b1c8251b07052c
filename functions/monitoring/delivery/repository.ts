import * as z from 'zod';
import { type LeaverDeliveryId, leaverDeliveryIdSchema } from '../../../shared/kernel/ids.ts';
import { type LeaverDelivery, leaverDeliverySchema } from '../../../shared/monitoring/delivery/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';

const deliveryReader: ItemReader<LeaverDelivery> = { type: 'leaverDelivery', schema: leaverDeliverySchema };
const lockReader = { type: 'lock', schema: z.object({ owner: leaverDeliveryIdSchema }) };

/** Deliveries of leavers, without their rows. A few a year: all of them are one page. */
export const leaverDeliveryRepository = (table: Table) => ({
  delivery: (id: LeaverDeliveryId): Promise<LeaverDelivery | undefined> =>
    getItem(table, deliveryReader, keys.leaverDelivery(id)),

  /** The newest first: ids sort by time. */
  all: async (): Promise<LeaverDelivery[]> =>
    parseItems(
      table,
      deliveryReader,
      await queryItems(table, { pk: keys.leaverDeliveryPartition(), descending: true, consistent: true }),
    ),

  /** Which delivery a file, known by its hash, came in with. */
  deliveryOfFile: async (sha256: string): Promise<LeaverDeliveryId | undefined> =>
    (await getItem(table, lockReader, keys.leaverFileLock(sha256)))?.owner,
});
export type LeaverDeliveryRepository = ReturnType<typeof leaverDeliveryRepository>;

export const putLeaverDelivery = (delivery: LeaverDelivery, expectedVersion: number | 'absent'): Change => ({
  kind: 'put',
  key: keys.leaverDelivery(delivery.id),
  item: { type: 'leaverDelivery', v: 1, ...delivery },
  expectedVersion,
});

export const takeFile = (sha256: string, owner: LeaverDeliveryId): Change => ({
  kind: 'lock',
  key: keys.leaverFileLock(sha256),
  owner,
  name: sha256,
});
export const giveFileBack = (sha256: string, owner: LeaverDeliveryId): Change => ({
  kind: 'unlock',
  key: keys.leaverFileLock(sha256),
  owner,
});
