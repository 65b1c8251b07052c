/**
 * `npm run bench`, or `npm run bench -- matching` for some of them: each line `name value limit`, a ratio or a size taken in this run. Fails
 * when a value is over its limit.
 */
import { buildEverything } from '../../scripts/build.ts';
import { buildIsStale } from '../../scripts/build-state.ts';
import { FIRST_LOAD_JAVASCRIPT, firstLoad } from '../../scripts/size-budgets.ts';
import { startTokenIssuer } from '../support/engine/tokens.ts';
import { dashboardReads } from './dashboard-reads.ts';
import { startBenchDatabase } from './database.ts';
import { fiftyAtOnce } from './fifty-at-once.ts';
import { importTimeRatio } from './import-time.ts';
import { listReads } from './list-reads.ts';
import { listTimeRatio } from './list-time.ts';
import type { Line } from './measure.ts';
import { matching } from './monitoring/matching.ts';
import { suppression } from './monitoring/suppression.ts';

const isOver = ({ value, limit }: Line): boolean => Number.isNaN(value) || value > limit;

// What is measured writes its log lines there: these stay out, so that the results are all that is printed.
const printed = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;

const print = (line: Line): void => {
  printed(`${line.name} ${line.value.toFixed(2)} ${line.limit}${isOver(line) ? '  OVER' : ''}\n`);
};

type Database = Awaited<ReturnType<typeof startBenchDatabase>>;
type Issuer = Awaited<ReturnType<typeof startTokenIssuer>>;

/** By name: all of them, or the ones that are named. Those that need a database and tokens get these. */
const ALONE: Readonly<Record<string, () => Promise<readonly Line[]>>> = {
  'first-load': async () => [
    { name: 'first-load-javascript-gzip-bytes', value: (await firstLoad()).scripts, limit: FIRST_LOAD_JAVASCRIPT },
  ],
  import: async () => [await importTimeRatio()],
  matching,
  suppression,
};
const OF_THE_API: Readonly<Record<string, (database: Database, issuer: Issuer) => Promise<readonly Line[]>>> = {
  'list-time': async (database, issuer) => [await listTimeRatio(database, issuer)],
  'fifty-at-once': fiftyAtOnce,
  'list-reads': (database) => listReads(database),
  'dashboard-reads': dashboardReads,
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in ALONE) && !(name in OF_THE_API));
if (unknown.length > 0)
  throw new Error(`No bench is called ${unknown}; name some of ${[...Object.keys(ALONE), ...Object.keys(OF_THE_API)]}`);
const chosen = <Bench>(benches: Readonly<Record<string, Bench>>): Bench[] =>
  Object.entries(benches).flatMap(([name, bench]) => (named.length === 0 || named.includes(name) ? [bench] : []));

if (await buildIsStale()) await buildEverything();
const lines: Line[] = [];
const add = (measured: readonly Line[]): void => {
  lines.push(...measured);
  measured.forEach(print);
};

for (const bench of chosen(ALONE)) add(await bench());
const ofTheApi = chosen(OF_THE_API);
if (ofTheApi.length > 0) {
  const [database, issuer] = [await startBenchDatabase(), await startTokenIssuer()];
  try {
    for (const bench of ofTheApi) add(await bench(database, issuer));
  } finally {
    await issuer.stop();
    await database.stop();
  }
}
process.exitCode = lines.some(isOver) ? 1 : 0;
