import type { NormRow } from '../../../shared/figures/schema.ts';
import { formatCount, formatExactPercentage } from '../../../shared/kernel/format.ts';

/** A figure of the norm table as the agency writes it; `missing` where there is none. */
export const normFigure = (kind: NormRow['kind'], value: number | undefined, missing: string): string => {
  if (value === undefined) return missing;
  return kind === 'share' ? formatExactPercentage(value) : formatCount(value);
};

/** Rows with the name of their process on the first row only, as the agency's own tables have it. */
export const withProcessOnce = (rows: readonly NormRow[]): { readonly row: NormRow; readonly isFirst: boolean }[] =>
  rows.map((row, index) => ({ row, isFirst: rows[index - 1]?.process !== row.process }));
