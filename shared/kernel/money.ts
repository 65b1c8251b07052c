import * as z from 'zod';
import { apportion, wholeProportion } from './apportion.ts';

/** An amount in whole euro cents. Never a fraction, never a floating euro. */
export const centsSchema = z.int().brand<'Cents'>().meta({ id: 'Cents' });
export type Cents = z.infer<typeof centsSchema>;

export const cents = (amount: number): Cents => centsSchema.parse(amount);

export const addCents = (...amounts: readonly Cents[]): Cents =>
  cents(amounts.reduce<number>((sum, next) => sum + next, 0));

export const subtractCents = (from: Cents, what: Cents): Cents => cents(from - what);

export const smallerOf = (a: Cents, b: Cents): Cents => (a < b ? a : b);

export const notBelowZero = (amount: Cents): Cents => (amount < 0 ? cents(0) : amount);

/** What part of a whole an amount is, as a share to be shown; 0 of nothing. The one place where money becomes a fraction. */
export const shareOf = (part: Cents, whole: Cents): number => (whole === 0 ? 0 : part / whole);

/**
 * `amount × numerator / denominator`, rounded half up to a cent. The one rounding of the product.
 * All arguments are whole and not negative; the denominator is not 0.
 */
export const proportionOf = (amount: Cents, numerator: number, denominator: number): Cents =>
  cents(wholeProportion(amount, numerator, denominator));

/** Divides an amount over whole weights so that the parts always add up to it; the policy of rounding stands at `apportion`. */
export const divideByWeights = (amount: Cents, weights: readonly number[]): Cents[] =>
  apportion(amount, weights).map(cents);

/** The place of the largest number for which a condition holds; nothing when it holds for none. The first of equals. */
const largestWhere = (numbers: readonly number[], holds: (index: number) => boolean): number | undefined => {
  const best = numbers
    .map((number, index) => ({ number, index }))
    .filter(({ index }) => holds(index))
    .toSorted((a, b) => b.number - a.number)[0];
  return best?.index;
};

/** What each column lacks (above 0) or has too much (below 0) against what it should add up to. */
const lacking = (cells: readonly (readonly Cents[])[], columns: readonly Cents[]): number[] =>
  columns.map((column, at) => column - cells.reduce((sum, row) => sum + (row[at] ?? 0), 0));

/**
 * Divides rows over weighted columns so that everything adds up in both directions, where what each column comes to stands already: the
 * columns add up to what the rows do. Every row is divided by itself first; the cents that a column then lacks are taken, one by one,
 * from a column that has too many, in the largest rows first, so that no cell is more than a cent per round away from its own share, and
 * none is below 0. The result of a row does not depend on the order of the rows, except among rows of the same amount.
 */
export const divideGridOver = (
  rowTotals: readonly Cents[],
  weights: readonly number[],
  columns: readonly Cents[],
): Cents[][] => {
  const cells = rowTotals.map((total) => divideByWeights(total, weights));
  const order = rowTotals.map((_, index) => index).toSorted((a, b) => (rowTotals[b] ?? 0) - (rowTotals[a] ?? 0));
  for (let turn = 0; ; turn += 1) {
    const lacks = lacking(cells, columns);
    const to = largestWhere(lacks, (at) => (lacks[at] ?? 0) > 0);
    if (to === undefined) return cells;
    const row = cells[order[turn % order.length] ?? 0];
    const from = row && largestWhere(row, (at) => (lacks[at] ?? 0) < 0 && (row[at] ?? 0) > 0);
    if (!row || from === undefined) continue;
    row[from] = cents((row[from] ?? 0) - 1);
    row[to] = cents((row[to] ?? 0) + 1);
  }
};

/** The same with each column its part of the whole as `divideByWeights` gives it. */
export const divideGrid = (rowTotals: readonly Cents[], weights: readonly number[]): Cents[][] =>
  divideGridOver(rowTotals, weights, divideByWeights(addCents(...rowTotals), weights));
