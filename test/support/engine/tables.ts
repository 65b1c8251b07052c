import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { documentClient, type Table } from '../../../functions/platform/dynamo/client.ts';
import { ensureTable, localDatabaseClient, type TableOptions } from '../../../infra/local/database/tables.ts';

export type StoreKind = 'partnership' | 'agency' | 'reference';

/**
 * An empty table, laid out as on AWS, that no other test file knows. Only a test that follows its stream asks for one:
 * in DynamoDB Local each write to a table with a stream takes longer, the more streams there are.
 */
export const createTable = async (kind: StoreKind, { stream = false }: TableOptions = {}): Promise<Table> => {
  const name = `test-${kind}-${randomUUID()}`;
  const client = localDatabaseClient(inject('databaseEndpoint'));
  await ensureTable(client, name, { stream });
  client.destroy();
  return { client: documentClient(), name };
};
