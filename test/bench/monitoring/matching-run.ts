/**
 * `matching-run.ts ROWS COMPANIES`: matches invented leavers with invented companies, in a process of its own so that its memory is only
 * that. What it takes to invent the rows is measured by itself and taken off the time.
 */
import { matchLeavers } from '../../../shared/monitoring/matching/match-leavers.ts';
import { timed } from '../measure.ts';
import { megabytesHeld } from '../megabytes-held.ts';
import { inventInput, inventRows } from './invented-leavers.ts';
import { totalsOf } from './matching-totals.ts';

const [rows = 0, companies = 0] = process.argv.slice(2).map(Number);
const input = inventInput(companies);
const inventing = await timed(async () => {
  for await (const _ of inventRows(rows));
});
const started = performance.now();
const { cells } = await matchLeavers(inventRows(rows), input);
const milliseconds = performance.now() - started - inventing;

const megabytes = megabytesHeld();
process.stdout.write(JSON.stringify({ milliseconds, megabytes, totals: totalsOf(cells) }));
