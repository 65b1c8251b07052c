/**
 * `matching-run.ts ROWS COMPANIES`: matches invented leavers with invented companies, in a process of its own so that its memory is only
 * that. What it takes to invent the rows is measured by itself and taken off the time.
 */
import { matchLeavers } from '../../../shared/monitoring/matching/match-leavers.ts';
import type { MatchedCell } from '../../../shared/monitoring/matching/result.ts';
import { timed } from '../measure.ts';
import { inventInput, inventRows } from './invented-leavers.ts';

const [rows = 0, companies = 0] = process.argv.slice(2).map(Number);
const input = inventInput(companies);
const inventing = await timed(async () => {
  for await (const _ of inventRows(rows));
});
const started = performance.now();
const { cells } = await matchLeavers(inventRows(rows), input);
const milliseconds = performance.now() - started - inventing;

const sum = (of: (cell: MatchedCell) => number): number => cells.reduce((total, cell) => total + of(cell), 0);
const sumOfMonths = (of: 'due' | 'sameCompany' | 'anyWork'): number =>
  sum(({ retention }) => retention.reduce((total, month) => total + month[of].persons, 0));
const totals = {
  cells: cells.length,
  persons: sum(({ matched }) => matched.persons),
  synergy: sum(({ synergy }) => synergy.persons),
  companies: sum(({ matched }) => matched.companies),
  due: sumOfMonths('due'),
  sameCompany: sumOfMonths('sameCompany'),
  anyWork: sumOfMonths('anyWork'),
};
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ milliseconds, megabytes, totals }));
