import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { documentClient, type Table } from '../../../functions/platform/dynamo/client.ts';
import { ensureTable, localDatabaseClient } from '../../../infra/local/database/tables.ts';

export type StoreKind = 'partnership' | 'agency' | 'reference';

/** An empty table, laid out as on AWS, that no other test file knows. */
export const createTable = async (kind: StoreKind): Promise<Table> => {
  const name = `test-${kind}-${randomUUID()}`;
  const client = localDatabaseClient(inject('databaseEndpoint'));
  await ensureTable(client, name);
  client.destroy();
  return { client: documentClient(), name };
};
