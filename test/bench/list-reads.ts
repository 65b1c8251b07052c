import type { TokenIssuer } from '../support/engine/tokens.ts';
import { bundled } from './bundled.ts';
import { readsOf, startCountingProxy } from './counting-proxy.ts';
import type { BenchDatabase } from './database.ts';
import type { Line } from './measure.ts';

const [FEW, MANY] = [50, 5_000];

/** What opening the list of companies reads with 5 000 of them, against 50. The rows of both are written here. */
export const listReads = async (database: BenchDatabase, issuer: TokenIssuer): Promise<Line[]> => {
  const proxy = await startCountingProxy(database.endpoint);
  const membership = 'coach@alfa';
  const api = await bundled('partnership-api', { database: proxy.endpoint, issuer, membership, table: 'iwf-alfa' });
  const open = () => api.get('/api/partnerships/alfa/companies?size=50');
  try {
    await database.writeCompanies(FEW);
    const few = await readsOf(open, proxy);
    await database.writeCompanies(MANY);
    const many = await readsOf(open, proxy);
    return [
      { name: 'company-list-requests-5000-against-50', value: many.requests / few.requests, limit: 10 },
      { name: 'company-list-read-units-5000-against-50', value: many.units / few.units, limit: 100 },
    ];
  } finally {
    await proxy.stop();
  }
};
