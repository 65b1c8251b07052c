/** `npm run bench`: each line `name value limit`, a ratio or a size taken in this run. Fails when a value is over its limit. */
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

if (await buildIsStale()) await buildEverything();
const lines: Line[] = [];
const add = (...measured: readonly Line[]): void => {
  lines.push(...measured);
  measured.forEach(print);
};

add({ name: 'first-load-javascript-gzip-bytes', value: (await firstLoad()).scripts, limit: FIRST_LOAD_JAVASCRIPT });
add(await importTimeRatio());
add(...(await matching()));
add(...(await suppression()));
const [database, issuer] = [await startBenchDatabase(), await startTokenIssuer()];
try {
  add(await listTimeRatio(database, issuer));
  add(...(await fiftyAtOnce(database, issuer)));
  add(...(await listReads(database)));
  add(...(await dashboardReads(database, issuer)));
} finally {
  await issuer.stop();
  await database.stop();
}
process.exitCode = lines.some(isOver) ? 1 : 0;
