import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import * as z from 'zod';
import type { Line } from '../measure.ts';
import { withStoredRows } from './stored-rows.ts';

const run = promisify(execFile);
const ROWS = 1_000_000;
const COMPANIES = 10_000;
/** Four times fewer: time for each row must not grow with how many there are. */
const QUARTER = ROWS / 4;
/** Half of what the worker has: the rest is for the runtime and for what else it holds. */
const MEGABYTES = 512;
/** Rows are garbage once they are kept: with a small young generation it is swept often, as a small worker must. */
const AS_A_WORKER = ['--max-old-space-size=256', '--max-semi-space-size=4'];

const totals = z.record(z.string(), z.int());
const matchedSchema = z.object({ milliseconds: z.number(), megabytes: z.number(), totals });
const joinedSchema = z.object({ milliseconds: z.number(), totals });

/** Each in a process of its own. */
const program = async (
  name: string,
  given: readonly (string | number)[],
  flags: readonly string[] = [],
): Promise<unknown> => {
  const file = join(import.meta.dirname, name);
  const { stdout } = await run(process.execPath, [...flags, file, ...given.map(String)]);
  return JSON.parse(stdout);
};

/** The same rows as they lie in the bucket: matched as the worker does, and compared with themselves as the next delivery would be. */
const fromTheBucket = () =>
  withStoredRows(ROWS, async (parts) => ({
    matched: matchedSchema.parse(await program('reading-run.ts', ['match', parts, COMPANIES], AS_A_WORKER)),
    compared: matchedSchema.parse(await program('reading-run.ts', ['compare', parts], AS_A_WORKER)),
  }));

const perSecond = (milliseconds: number): number => (ROWS / milliseconds) * 1000;

/**
 * A million leavers against ten thousand companies: rows per second of ours and of the same join in DuckDB, which must count the same; the
 * memory it takes, also when the rows are read from the bucket; and whether time stays linear in rows. DuckDB finds the rows in a table, ours
 * gets them one by one.
 */
export const matching = async (): Promise<Line[]> => {
  const quarter = matchedSchema.parse(await program('matching-run.ts', [QUARTER, COMPANIES], AS_A_WORKER));
  const whole = matchedSchema.parse(await program('matching-run.ts', [ROWS, COMPANIES], AS_A_WORKER));
  const joined = joinedSchema.parse(await program('duckdb-join.ts', [ROWS, COMPANIES]));
  if (!isDeepStrictEqual(whole.totals, joined.totals))
    throw new Error(`DuckDB counts otherwise: ${JSON.stringify([whole.totals, joined.totals])}`);
  const stored = await fromTheBucket();
  if (!isDeepStrictEqual(whole.totals, stored.matched.totals))
    throw new Error(`Rows from the bucket count otherwise: ${JSON.stringify([whole.totals, stored.matched.totals])}`);
  return [
    { name: 'matching-rows-per-second', value: perSecond(whole.milliseconds), limit: Number.POSITIVE_INFINITY },
    {
      name: 'matching-rows-per-second-in-duckdb',
      value: perSecond(joined.milliseconds),
      limit: Number.POSITIVE_INFINITY,
    },
    { name: 'matching-time-against-duckdb', value: whole.milliseconds / joined.milliseconds, limit: 3 },
    { name: 'matching-megabytes-for-a-million-rows', value: whole.megabytes, limit: MEGABYTES },
    { name: 'matching-megabytes-for-a-million-rows-in-the-bucket', value: stored.matched.megabytes, limit: MEGABYTES },
    {
      name: 'matching-rows-per-second-in-the-bucket',
      value: perSecond(stored.matched.milliseconds),
      limit: Number.POSITIVE_INFINITY,
    },
    {
      name: 'comparing-megabytes-for-two-deliveries-of-a-million-rows',
      value: stored.compared.megabytes,
      limit: MEGABYTES,
    },
    {
      name: 'comparing-seconds-for-two-deliveries-of-a-million-rows',
      value: stored.compared.milliseconds / 1000,
      limit: Number.POSITIVE_INFINITY,
    },
    {
      name: 'matching-time-per-row-of-a-million-against-a-quarter',
      value: whole.milliseconds / ROWS / (quarter.milliseconds / QUARTER),
      limit: 2,
    },
  ];
};
