import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import * as z from 'zod';
import type { Line } from '../measure.ts';

const run = promisify(execFile);
const ROWS = 1_000_000;
const COMPANIES = 10_000;
/** Four times fewer: time for each row must not grow with how many there are. */
const QUARTER = ROWS / 4;
/** Rows are garbage once they are kept: with a small young generation it is swept often, as a small worker must. */
const AS_A_WORKER = ['--max-old-space-size=256', '--max-semi-space-size=4'];

const totals = z.record(z.string(), z.int());
const matchedSchema = z.object({ milliseconds: z.number(), megabytes: z.number(), totals });
const joinedSchema = z.object({ milliseconds: z.number(), totals });

/** Each in a process of its own. */
const program = async (name: string, rows: number, flags: readonly string[] = []): Promise<unknown> => {
  const file = join(import.meta.dirname, name);
  const { stdout } = await run(process.execPath, [...flags, file, String(rows), String(COMPANIES)]);
  return JSON.parse(stdout);
};

const perSecond = (milliseconds: number): number => (ROWS / milliseconds) * 1000;

/**
 * A million leavers against ten thousand companies: rows per second of ours and of the same join in DuckDB, which must count the same; the
 * memory it takes; and whether time stays linear in rows. DuckDB finds the rows in a table, ours gets them one by one.
 */
export const matching = async (): Promise<Line[]> => {
  const quarter = matchedSchema.parse(await program('matching-run.ts', QUARTER, AS_A_WORKER));
  const whole = matchedSchema.parse(await program('matching-run.ts', ROWS, AS_A_WORKER));
  const joined = joinedSchema.parse(await program('duckdb-join.ts', ROWS));
  if (!isDeepStrictEqual(whole.totals, joined.totals))
    throw new Error(`DuckDB counts otherwise: ${JSON.stringify([whole.totals, joined.totals])}`);
  return [
    { name: 'matching-rows-per-second', value: perSecond(whole.milliseconds), limit: Number.POSITIVE_INFINITY },
    {
      name: 'matching-rows-per-second-in-duckdb',
      value: perSecond(joined.milliseconds),
      limit: Number.POSITIVE_INFINITY,
    },
    { name: 'matching-time-against-duckdb', value: whole.milliseconds / joined.milliseconds, limit: 3 },
    { name: 'matching-megabytes-for-a-million-rows', value: whole.megabytes, limit: 512 },
    {
      name: 'matching-time-per-row-of-a-million-against-a-quarter',
      value: whole.milliseconds / ROWS / (quarter.milliseconds / QUARTER),
      limit: 2,
    },
  ];
};
