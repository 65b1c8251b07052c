import type { PublishedCell } from '../suppression/cell.ts';
import type { Dimension, Population, RetentionDimension } from '../suppression/published-tables.ts';
import { divisionOf, type Figure, figureAt, figureOf, shareOf, type Unit } from './figure.ts';

/** By what people who started at supported companies can be divided, in the order in which one chooses. */
export const BREAKDOWNS = [
  'targetGroup',
  'localPartnership',
  'destination',
  'sector',
  'size',
  'region',
  'relation',
  'synergy',
  'sourceMeasure',
] as const satisfies readonly Exclude<Dimension, RetentionDimension | 'partnership' | 'work'>[];
export type Breakdown = (typeof BREAKDOWNS)[number];

/** P:142 is about people from local partnerships; of the other source measures there is a table apart, for the evaluation. */
export const populationOf = (by: Breakdown): Population => (by === 'sourceMeasure' ? 'evaluation' : 'monitoring');

export type BreakdownRow = {
  readonly code: string;
  readonly figure: Figure;
  /** Of everybody, 0..1; only where both numbers are shown. Shares need not add up to 1: a person can stand in several rows. */
  readonly share: number | undefined;
};

export type BreakdownTable = { readonly total: Figure; readonly rows: readonly BreakdownRow[] };

/** A category without a name of its own, such as `unknown`, goes last whatever its number. */
const REST = new Set(['unknown', 'none', 'other']);

const rank = ({ code, figure }: BreakdownRow): number => {
  if (REST.has(code)) return -2;
  return figure.kind === 'shown' ? figure.value : -1;
};

const tableOf = (
  cells: readonly PublishedCell[],
  population: Population,
  dimension: Dimension,
  unit: Unit,
): BreakdownTable => {
  const total = figureAt(cells, population, unit);
  const rows = cells.flatMap((cell): BreakdownRow[] => {
    const [by, code] = divisionOf(cell) ?? [];
    if (cell.population !== population || by !== dimension || code === undefined) return [];
    const figure = figureOf(cell, unit);
    return [{ code, figure, share: shareOf(figure, total) }];
  });
  const inOrder = rows.toSorted((a, b) => rank(b) - rank(a) || (a.code < b.code ? -1 : 1));
  return { total, rows: inOrder };
};

/** Unique persons or companies in a quarter by a dimension: the most first, then what is not shown, then the rest. */
export const breakdownOf = (cells: readonly PublishedCell[], dimension: Breakdown, unit: Unit): BreakdownTable =>
  tableOf(cells, populationOf(dimension), dimension, unit);

/** All who left local partnerships in a quarter, by whether they had any work since; of one partnership there is no such table. */
export const leaversOf = (cells: readonly PublishedCell[]): BreakdownTable =>
  tableOf(cells, 'leavers', 'work', 'persons');
