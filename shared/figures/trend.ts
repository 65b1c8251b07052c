import { type FigureKind, hundredthsOfAPercent } from './bands.ts';

/** Halves away from zero, so that a rise and the same fall read alike. */
const round = (amount: number): number => Math.sign(amount) * Math.round(Math.abs(amount));

const signed = (amount: number, unit: string): string => {
  const rounded = round(amount);
  return `${rounded > 0 ? '+' : ''}${rounded}${unit}`;
};

/**
 * What changed since the quarter before, as the agency writes it: relative for counts (`+34%`), in percentage points for shares
 * (`-30 ppt.`), blank for amounts of money and where the previous value is 0 or missing. Always computed, never typed.
 */
export const trendOf = (
  current: number | undefined,
  previous: number | undefined,
  kind: FigureKind | 'amount',
): string => {
  if (current === undefined || previous === undefined || previous === 0 || kind === 'amount') return '';
  return kind === 'count'
    ? signed((100 * (current - previous)) / previous, '%')
    : signed((hundredthsOfAPercent(current) - hundredthsOfAPercent(previous)) / 100, ' ppt.');
};
