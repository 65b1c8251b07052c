import type { NormCell, NormRow } from '../../shared/figures/schema.ts';
import { formatCount, formatExactPercentage } from '../../shared/kernel/format.ts';
import type { Summary } from '../../shared/summary/schema.ts';
import type { SummaryTexts } from '../../shared/texts/summary/contract.ts';

/** A band in a shape beside its colour, as on screen, in letters that every mail program has. */
export const BAND_SHAPES = { above: '▲', on: '✓', under: '▼', far: '▼▼', none: '' } as const;

const figure = (kind: NormRow['kind'], value: number): string =>
  kind === 'share' ? formatExactPercentage(value) : formatCount(value);

/** A figure as it is written, or that there is none. */
export const figureText = ({ kind }: NormRow, value: number | undefined, texts: SummaryTexts): string =>
  value === undefined ? texts.noData : figure(kind, value);

/** The target figure of a norm; a figure without a norm has none. */
export const goalText = ({ kind, goal }: NormRow, texts: SummaryTexts): string =>
  goal === undefined ? texts.notApplicable : figure(kind, goal);

export type Column = { readonly title: string; readonly cellOf: (row: NormRow) => NormCell | undefined };

/** A column per partnership in the agency's table, and in both the one of all together or of the partnership itself. */
export const columnsOf = ({ partnershipIds, quarter }: Summary, texts: SummaryTexts): Column[] => [
  ...partnershipIds.map((id) => ({ title: id, cellOf: (row: NormRow) => row.cells[id] })),
  { title: partnershipIds.length === 0 ? quarter : texts.columns.together, cellOf: (row) => row.together },
];

/** The rows by process, whose name stands on its first row only. */
export const byProcess = (rows: readonly NormRow[]): [NormRow['process'], NormRow[]][] => {
  const groups = new Map<NormRow['process'], NormRow[]>();
  for (const row of rows) groups.set(row.process, [...(groups.get(row.process) ?? []), row]);
  return [...groups];
};
