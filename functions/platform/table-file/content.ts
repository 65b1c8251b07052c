import type { Instant, IsoDate } from '../../../shared/kernel/dates.ts';
import { formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import type { Cents } from '../../../shared/kernel/money.ts';
import { CO_FUNDING_LINE } from '../../../shared/texts/co-funding.ts';

type Value =
  | { readonly text: string }
  | { readonly number: number }
  /** Whole cents: a spreadsheet gets them as euros, with two decimals. */
  | { readonly cents: Cents }
  /** A part of a whole, 0..1: shown in percent. */
  | { readonly share: number }
  | { readonly date: IsoDate }
  | undefined;

/** A column of a file: its header, and what it says of a row. */
export type FileColumn<Row> = { readonly header: string; readonly width: number; readonly value: (row: Row) => Value };

/** What a table file holds, whatever its format. Texts are safe to open in a spreadsheet. */
export type TableContent = {
  readonly preamble: readonly string[];
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Value[])[];
};

/** What a spreadsheet would take for a formula gets an apostrophe in front; white space before it would hide it from this, not from them. */
export const harmless = (text: string): string => {
  const trimmed = text.trimStart();
  return /^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(trimmed) ? `'${trimmed}` : trimmed;
};

const harmlessValue = (value: Value): Value => (value && 'text' in value ? { text: harmless(value.text) } : value);

/** Every export says who pays for it, and when its figures were taken. */
const preambleOf = (at: Instant, language: Language): string[] => [
  CO_FUNDING_LINE[language],
  language === 'nl'
    ? `Gegevens van ${formatDayOf(at)} om ${formatTimeOf(at)}`
    : `Data of ${formatDayOf(at)} at ${formatTimeOf(at)}`,
];

export const tableContent = <Row>(
  rows: readonly Row[],
  columns: readonly FileColumn<Row>[],
  {
    at,
    language,
    notes = [],
  }: { readonly at: Instant; readonly language: Language; readonly notes?: readonly string[] | undefined },
): TableContent => ({
  preamble: [...preambleOf(at, language), ...notes],
  headers: columns.map(({ header }) => header),
  widths: columns.map(({ width }) => width),
  rows: rows.map((row) => columns.map(({ value }) => harmlessValue(value(row)))),
});
