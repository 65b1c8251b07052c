/** `npm run job -- quarterly-summary --quarter 2026/Q3 [--store alfa]` runs a scheduled job now, in every store that has it. */
import { parseArgs } from 'node:util';
import { quarterSchema } from '../../shared/kernel/dates.ts';
import type { FunctionName } from '../../shared/kernel/functions.ts';
import { runCommand } from './command.ts';
import { functionsOf } from './functions/catalogue.ts';
import { AGENCY } from './functions/environment.ts';
import { jobReport } from './job-report.ts';
import { type RunningHost, withRunningHost } from './running-host.ts';

type Wish = { readonly job: string; readonly quarter: string | undefined; readonly store: string | undefined };

const readWish = (): Wish => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { quarter: { type: 'string' }, store: { type: 'string' } },
  });
  const quarter = values.quarter === undefined ? undefined : quarterSchema.safeParse(values.quarter);
  if (quarter?.success === false) throw new Error('A quarter is written like 2026/Q3');
  return { job: positionals[0] ?? '', quarter: quarter?.data, store: values.store };
};

type Call = { readonly store: string; readonly name: FunctionName };

const callsFor = ({ job, store: wanted }: Wish, partnerships: readonly string[]): Call[] => {
  const stores = [...partnerships, AGENCY].filter((store) => wanted === undefined || store === wanted);
  const scheduled = stores.flatMap((store) => functionsOf(store, 'schedule').map(({ name }) => ({ store, name })));
  const calls = scheduled.filter(({ name }) => name.replace(/^(partnership|agency)-/, '') === job);
  if (calls.length > 0) return calls;
  const known = new Set(scheduled.map(({ name }) => name.replace(/^(partnership|agency)-/, '')));
  throw new Error(
    `Name a job: ${[...known].join(', ')}; and a store: ${[...partnerships, AGENCY].join(', ')}, or none for all`,
  );
};

/** An operator names the quarter; without one the job acts as if its schedule were due now. */
const eventOf = ({ quarter }: Wish) => (quarter ? { quarter } : { scheduledFor: new Date().toISOString() });

const run = async (wish: Wish, { host, partnerships }: RunningHost): Promise<string> => {
  const lines: string[] = [];
  for (const { store, name } of callsFor(wish, partnerships))
    lines.push(jobReport(store, await host.invoke(store, name, eventOf(wish))));
  return lines.join('\n');
};

await runCommand(() => {
  const wish = readWish();
  return withRunningHost((running) => run(wish, running));
});
