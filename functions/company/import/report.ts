import { stringify } from 'csv-stringify/sync';
import { MAXIMUM_REPORT_LINES } from '../../../shared/company/kbo-extract/limits.ts';
import { CONSEQUENCE_TEXTS, problemText, type RowProblem } from '../../../shared/company/kbo-extract/problems.ts';
import { EXTRACT_TABLES } from '../../../shared/company/kbo-extract/tables.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import { formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import { CO_FUNDING_LINE } from '../../../shared/texts/co-funding.ts';

export const REPORT_CONTENT_TYPE = 'text/csv; charset=utf-8';
/** What a spreadsheet in Belgium splits on; a comma would put a whole line into one cell. */
export const REPORT_DELIMITER = ';';

type ReportFacts = {
  readonly at: Instant;
  readonly fileNames: readonly string[];
  readonly landed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Wrong rows that were counted, not kept. */
  readonly problemsBeyond: number;
};

const HEADER = [
  'Bestand / File',
  'Rij / Row',
  'Nummer / Number',
  'Code',
  'Wat er mis is',
  'What is wrong',
  'Gevolg',
  'Consequence',
];

const FILE_ORDER = Object.keys(EXTRACT_TABLES).map((table) => `${table}.csv`);

const byPlace = (a: RowProblem, b: RowProblem): number =>
  FILE_ORDER.indexOf(a.file) - FILE_ORDER.indexOf(b.file) || a.row - b.row;

const lineOf = (problem: RowProblem): string[] => {
  const text = problemText(problem);
  const consequence = CONSEQUENCE_TEXTS[problem.consequence];
  const { file, row, number } = problem;
  return [file, String(row), number, problem.problem, text.nl, text.en, consequence.nl, consequence.en];
};

/** Every export says who pays for it, where its figures come from, and when they were taken. */
const preamble = ({ at, fileNames, landed, unchanged, refused }: ReportFacts): string[][] => [
  [CO_FUNDING_LINE.nl, CO_FUNDING_LINE.en],
  [
    `Gegevens opgevraagd op ${formatDayOf(at)} om ${formatTimeOf(at)}`,
    `Data retrieved on ${formatDayOf(at)} at ${formatTimeOf(at)}`,
  ],
  ['Bron: KBO Open Data (FOD Economie)', 'Source: CBE Open Data (FPS Economy)', ...fileNames],
  [
    `Ondernemingen opgenomen: ${landed}, al aanwezig: ${unchanged}, niet opgenomen: ${refused}`,
    `Companies landed: ${landed}, there before: ${unchanged}, left out: ${refused}`,
  ],
  [],
];

const beyond = (count: number): string[][] =>
  count > 0 ? [['', '', '', '', `En nog ${count} andere rijen.`, `And ${count} more rows.`, '', '']] : [];

/** White space before a formula would hide it from the escaping, and not from every spreadsheet. */
const withoutLeadingSpace = (cells: readonly string[]): string[] => cells.map((cell) => cell.trimStart());

/**
 * The report of an import as CSV: every row that could not be used, in the order of the files, with what is wrong in both languages.
 * UTF-8 with a byte order mark; a cell that a spreadsheet would take for a formula starts with an apostrophe.
 */
export const importReport = (problems: readonly RowProblem[], facts: ReportFacts): string => {
  const lines = [...problems].sort(byPlace);
  const left = facts.problemsBeyond + Math.max(0, lines.length - MAXIMUM_REPORT_LINES);
  const rows = [...preamble(facts), HEADER, ...lines.slice(0, MAXIMUM_REPORT_LINES).map(lineOf), ...beyond(left)];
  return stringify(rows.map(withoutLeadingSpace), {
    bom: true,
    delimiter: REPORT_DELIMITER,
    escape_formulas: true,
    quoted: true,
    record_delimiter: '\r\n',
  });
};
