import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { listCompanies } from '../../functions/company/list.ts';
import { listRowsOf } from '../../functions/figures/projection/rows.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { localDatabaseClient } from '../../infra/local/database/tables.ts';
import { companyListQuerySchema } from '../../shared/company/list.ts';
import { readsOf, startCountingProxy } from './counting-proxy.ts';
import type { BenchDatabase } from './database.ts';
import type { Line } from './measure.ts';

const [FEW, MANY] = [50, 5_000];
const SAME = 1.1;
const FIRST_PAGE = companyListQuerySchema.parse({});

/** What opening the list of companies reads with 5 000 of them, against 50: the same. */
export const listReads = async (database: BenchDatabase): Promise<Line[]> => {
  const proxy = await startCountingProxy(database.endpoint);
  const plain = localDatabaseClient(proxy.endpoint);
  const table = { name: 'iwf-alfa', client: DynamoDBDocumentClient.from(plain) };
  const open = async (): Promise<void> => {
    const { companies, companyPage } = listRowsOf(table, realSystem);
    await listCompanies({ readRows: companies, readPage: companyPage })(FIRST_PAGE);
  };
  try {
    await database.writeCompanies(FEW);
    const few = await readsOf(open, proxy);
    await database.writeCompanies(MANY);
    const many = await readsOf(open, proxy);
    return [
      { name: 'company-list-requests-5000-against-50', value: many.requests / few.requests, limit: SAME },
      { name: 'company-list-read-units-5000-against-50', value: many.units / few.units, limit: SAME },
    ];
  } finally {
    plain.destroy();
    await proxy.stop();
  }
};
