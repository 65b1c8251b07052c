import type { Quarter } from '../../kernel/dates.ts';
import { contributionKey } from '../measures.ts';
import type { Totals } from '../standing.ts';
import { type Dimension, dimensionMeasure } from './dimensions.ts';

/** How many companies stood under one key at the end of a quarter. */
export type Counted = { readonly quarter: Quarter; readonly count: number };

/** The keys of a family of measures that ever counted something in these quarters, in the order of their text. */
export const keysOf = (totals: Totals, family: Dimension | 'pipelineMember'): string[] => {
  const start = dimensionMeasure(family, '');
  const measures = Object.keys(totals).map((key) => key.slice(key.indexOf('|') + 1));
  return [...new Set(measures.filter((measure) => measure.startsWith(start)))]
    .map((measure) => measure.slice(start.length))
    .toSorted();
};

/** How many companies stood under a measure at the end of each quarter. */
export const countedPerQuarter = (totals: Totals, quarters: readonly Quarter[], measure: string): Counted[] => {
  let count = 0;
  return quarters.map((quarter) => {
    count += totals[contributionKey(quarter, measure)] ?? 0;
    return { quarter, count };
  });
};
