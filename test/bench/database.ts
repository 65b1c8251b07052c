import { BatchWriteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { companyLine, countsOf } from '../../functions/figures/projection/company-lines.ts';
import { type Key, keys } from '../../functions/platform/dynamo/keys.ts';
import { startDatabase } from '../../infra/local/database/process.ts';
import { ensureTable, localDatabaseClient } from '../../infra/local/database/tables.ts';
import { partnershipIdSchema, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import { freePorts } from '../support/engine/ports.ts';
import { companyRow, totalsOfTrajectories, trajectoryRow } from './partnership-at-work.ts';

const BATCH = 25;
export const PARTNERSHIPS = ['alfa', 'beta', 'gamma'].map((id) => partnershipIdSchema.parse(id));

export type BenchDatabase = {
  readonly endpoint: string;
  readonly client: DynamoDBDocumentClient;
  /** Rows and lines of so many companies in alfa's table, and their number. */
  readonly writeCompanies: (count: number) => Promise<void>;
  /** What the projectors leave of so many trajectories: lines in the own table, totals in the own and the agency's. */
  readonly writeTrajectories: (count: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** A database of its own, in memory, with the tables of one partnership, the agency and the reference store. */
export const startBenchDatabase = async (): Promise<BenchDatabase> => {
  const { endpoint, stop } = await startDatabase({ port: await freePorts(), directory: undefined });
  const plain = localDatabaseClient(endpoint);
  for (const name of ['iwf-alfa', 'iwf-agency', 'iwf-reference']) await ensureTable(plain, name);
  const client = DynamoDBDocumentClient.from(plain);

  const writeAll = async (items: readonly (Key & object)[]): Promise<void> => {
    for (let start = 0; start < items.length; start += BATCH)
      await client.send(
        new BatchWriteCommand({
          RequestItems: { 'iwf-alfa': items.slice(start, start + BATCH).map((Item) => ({ PutRequest: { Item } })) },
        }),
      );
  };
  const rows = <Row>(count: number, row: (number: number) => Row): Row[] =>
    Array.from({ length: count }, (_none, index) => row(index + 1));

  return {
    endpoint,
    client,
    writeCompanies: async (count) => {
      const companies = rows(count, companyRow);
      await writeAll(companies.map((row) => ({ ...keys.companyRow(1, row.list.id), ...row })));
      await writeAll(companies.map(({ list }) => companyLine(1, list)));
      const counts = { type: 'totals', v: 1, ...countsOf(companies.map(({ list }) => list)) };
      await writeAll([{ ...keys.companyCounts(1), ...counts }]);
    },
    writeTrajectories: async (count) => {
      await writeAll(
        rows(count, trajectoryRow).map((row) => ({
          ...keys.trajectoryRow(1, trajectoryIdSchema.parse(row.list.id)),
          ...row,
        })),
      );
      const totals = { type: 'totals', v: 1, ...totalsOfTrajectories(count) };
      await client.send(new PutCommand({ TableName: 'iwf-alfa', Item: { ...keys.totals(1, 1), ...totals } }));
      for (const id of PARTNERSHIPS)
        await client.send(
          new PutCommand({ TableName: 'iwf-agency', Item: { ...keys.partnershipTotals(id, 1, 1), ...totals } }),
        );
    },
    stop: async () => {
      plain.destroy();
      await stop();
    },
  };
};
