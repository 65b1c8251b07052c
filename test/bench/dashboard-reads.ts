import type { TokenIssuer } from '../support/engine/tokens.ts';
import { bundled } from './bundled.ts';
import { readsOf, startCountingProxy } from './counting-proxy.ts';
import type { BenchDatabase } from './database.ts';
import type { Line } from './measure.ts';

const [FEW, MANY] = [100, 20_000];

/** What a warm agency dashboard reads with 20 000 trajectories at each partnership, against 100: requests, and units of 4 kB. */
export const dashboardReads = async (database: BenchDatabase, issuer: TokenIssuer): Promise<Line[]> => {
  const proxy = await startCountingProxy(database.endpoint);
  const membership = 'programme-manager@agency';
  const agency = await bundled('agency-api', { database: proxy.endpoint, issuer, membership, table: 'iwf-agency' });
  const ask = () => agency.get('/api/agency/dashboard?period=1');
  try {
    await database.writeTrajectories(FEW);
    const few = await readsOf(ask, proxy);
    await database.writeTrajectories(MANY);
    const many = await readsOf(ask, proxy);
    return [
      { name: 'agency-dashboard-requests-20000-against-100', value: many.requests / few.requests, limit: 1 },
      { name: 'agency-dashboard-read-units-20000-against-100', value: many.units / few.units, limit: 1 },
    ];
  } finally {
    await proxy.stop();
  }
};
