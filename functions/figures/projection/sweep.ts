import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { COMPANY_STATUSES } from '../../../shared/company/schema.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { type Key, keys } from '../../platform/dynamo/keys.ts';
import { queryItems } from '../../platform/dynamo/read.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import type { Pointer } from './pointer.ts';

/** How many generations back is looked: the one before the last rebuild, and those of attempts that were broken off since. */
const SWEPT_GENERATIONS = 10;
const AT_ONCE = 25;

const removeAll = async (table: Table, doomed: readonly Key[]): Promise<void> => {
  for (let done = 0; done < doomed.length; done += AT_ONCE)
    await Promise.all(
      doomed
        .slice(done, done + AT_ONCE)
        .map(({ pk, sk }) => table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }))),
    );
};

const clearGeneration = async (
  { table, agency, partnershipId }: ProjectionDependencies,
  generation: number,
): Promise<void> => {
  const partitions = [
    keys.companyRowPartition(generation),
    ...COMPANY_STATUSES.map((status) => keys.companyLinePartition(generation, status)),
    keys.trajectoryRowPartition(generation),
    keys.totals(generation, 1).pk,
  ];
  for (const pk of partitions) {
    const items = await queryItems(table, { pk, attributes: ['pk', 'sk'] });
    await removeAll(
      table,
      items.map(({ sk }) => ({ pk, sk: String(sk) })),
    );
  }
  const totals = FUNDING_PERIODS.map(({ number }) => keys.partnershipTotals(partnershipId, generation, number));
  await removeAll(agency, totals);
};

/**
 * Clears what nobody reads any more, once a generation has become the live one: all before it but the last live one, which a
 * reader that looked at the pointer half a minute ago may still be reading.
 */
export const sweep = async (dependencies: ProjectionDependencies, before: Pointer, live: number): Promise<void> => {
  for (let generation = Math.max(1, live - SWEPT_GENERATIONS); generation < live; generation += 1)
    if (generation !== before.live) await clearGeneration(dependencies, generation);
};
