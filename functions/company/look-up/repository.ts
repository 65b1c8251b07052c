import { BatchWriteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { LookUpHit } from '../../../shared/company/look-up/schema.ts';
import { isoDateSchema } from '../../../shared/kernel/dates.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { type Key, keys } from '../../platform/dynamo/keys.ts';
import { getItem, getItems, type ItemReader, parseItems, queryItems, queryPages } from '../../platform/dynamo/read.ts';
import type { System } from '../../platform/system.ts';
import { enterpriseReader, hitReader, type LookUpItem, type StoredEnterprise } from './stored.ts';

const loadSchema = z.object({
  /** Of the attempt that may write: a later one takes over. */
  run: z.string(),
  extractNumber: z.string(),
  snapshotDate: isoDateSchema,
  isWhole: z.boolean(),
  /** Partitions before this one are done. */
  nextPartition: z.int(),
  isFinished: z.boolean(),
  /** Of the last whole extract that was loaded to its end. */
  standsAt: isoDateSchema.optional(),
});
/** How far the loading of an extract is. */
export type LookUpLoad = z.infer<typeof loadSchema>;
const loadReader: ItemReader<LookUpLoad> = { type: 'lookUpLoad', schema: loadSchema };

type WriteRequest = { readonly put: LookUpItem } | { readonly remove: Key };

const BATCH = 25;
const BATCHES_AT_ONCE = 4;
const MAXIMUM_ATTEMPTS = 10;

const requestOf = (write: WriteRequest) =>
  'put' in write ? { PutRequest: { Item: write.put } } : { DeleteRequest: { Key: write.remove } };

/** The KBO look-up in the reference store. A load is its only writer, so nothing here carries a version. */
export const lookUpRepository = (reference: Table, system: System) => {
  const writeBatch = async (writes: readonly WriteRequest[]): Promise<void> => {
    let left: Record<string, unknown>[] = writes.map(requestOf);
    for (let attempt = 0; left.length > 0; attempt += 1) {
      if (attempt >= MAXIMUM_ATTEMPTS) throw new Error(`The database did not take ${left.length} items of the look-up`);
      if (attempt > 0) await system.sleep(system.random() * 25 * 2 ** attempt);
      const answer = await reference.client.send(new BatchWriteCommand({ RequestItems: { [reference.name]: left } }));
      left = answer.UnprocessedItems?.[reference.name] ?? [];
    }
  };
  const putLoad = (load: LookUpLoad, condition: Partial<ConstructorParameters<typeof PutCommand>[0]> = {}) =>
    reference.client.send(
      new PutCommand({
        TableName: reference.name,
        Item: { ...keys.lookUpLoad(), type: loadReader.type, v: 1, ...load },
        ...condition,
      }),
    );
  return {
    enterprise: (number: string): Promise<StoredEnterprise | undefined> =>
      getItem(reference, enterpriseReader, keys.lookUpEnterprise(number)),

    enterprises: (numbers: readonly string[]): Promise<StoredEnterprise[]> =>
      getItems(reference, enterpriseReader, numbers.map(keys.lookUpEnterprise)),

    /** At most so many names that begin with a start, in the order of the alphabet. */
    async named(start: string, limit: number): Promise<LookUpHit[]> {
      const pk = keys.lookUpNamePartition(start);
      return parseItems(reference, hitReader, await queryItems(reference, { pk, skPrefix: start, limit }));
    },

    load: (): Promise<LookUpLoad | undefined> => getItem(reference, loadReader, keys.lookUpLoad()),

    /** Every enterprise of a partition in the order of numbers, a page at a time. */
    async *partition(partition: number): AsyncGenerator<StoredEnterprise[]> {
      const query = { pk: keys.lookUpPartition(partition), consistent: true };
      for await (const page of queryPages(reference, query)) yield parseItems(reference, enterpriseReader, page);
    },

    begin: async (load: LookUpLoad): Promise<void> => void (await putLoad(load)),

    /** Throws when another load began meanwhile. */
    checkpoint: async (load: LookUpLoad): Promise<void> =>
      void (await putLoad(load, {
        ConditionExpression: '#run = :run',
        ExpressionAttributeNames: { '#run': 'run' },
        ExpressionAttributeValues: { ':run': load.run },
      })),

    /** Writes all of it, in no order. Each item has another key. */
    async write(writes: readonly WriteRequest[]): Promise<void> {
      const batches = Array.from({ length: Math.ceil(writes.length / BATCH) }, (_, index) =>
        writes.slice(index * BATCH, (index + 1) * BATCH),
      ).values();
      const writeOneByOne = async (): Promise<void> => {
        for (const batch of batches) await writeBatch(batch);
      };
      await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, writeOneByOne));
    },
  };
};
export type LookUpRepository = ReturnType<typeof lookUpRepository>;
