import { stringify } from 'csv-stringify/sync';
import type { Instant } from '../../shared/kernel/dates.ts';
import { formatDayOf, formatTimeOf } from '../../shared/kernel/format.ts';
import { blocks, takeoverProblemText } from '../../shared/takeover/problem-texts.ts';
import type { TakeoverProblem } from '../../shared/takeover/problems.ts';
import type { TakeoverOutcome } from '../../shared/takeover/schema.ts';
import { DIFFERENCE_WORDS, REQUIREMENT_WORDS } from '../../shared/takeover/words.ts';
import { CO_FUNDING_LINE } from '../../shared/texts/co-funding.ts';

type ReportFacts = { readonly at: Instant; readonly fileName: string; readonly outcome: TakeoverOutcome };

const HEADER = ['Blad / Sheet', 'Rij / Row', 'Kolom / Column', 'Ernst / Severity', 'Wat', 'What'];

const lineOf = (problem: TakeoverProblem): string[] => {
  const text = takeoverProblemText(problem);
  const severity = blocks(problem) ? 'fout / error' : 'melding / notice';
  return [problem.sheet, String(problem.row ?? ''), problem.column ?? '', severity, text.nl, text.en];
};

const RECONCILIATION_HEADER = [
  'Aansluiting / Reconciliation',
  'Agentschap / Agency',
  'In bestand / In file',
  'Geteld / Counted',
];

const differenceLine = ({
  span,
  name,
  why,
  lacking,
  countsOn,
}: TakeoverOutcome['reconciliation']['differences'][number]) => {
  const words = DIFFERENCE_WORDS[why];
  const rest = [countsOn ?? '', ...lacking.map((code) => REQUIREMENT_WORDS[code].nl)].filter(Boolean).join(', ');
  const restEn = [countsOn ?? '', ...lacking.map((code) => REQUIREMENT_WORDS[code].en)].filter(Boolean).join(', ');
  return [span, name, rest ? `${words.nl}: ${rest}` : words.nl, restEn ? `${words.en}: ${restEn}` : words.en];
};

/** Every export says who pays for it, where its figures come from, and when they were taken. */
const preamble = ({ at, fileName, outcome }: ReportFacts): string[][] => [
  [CO_FUNDING_LINE.nl, CO_FUNDING_LINE.en],
  [
    `Gegevens opgevraagd op ${formatDayOf(at)} om ${formatTimeOf(at)}`,
    `Data retrieved on ${formatDayOf(at)} at ${formatTimeOf(at)}`,
  ],
  [fileName],
  [
    `Fouten: ${outcome.errors}, meldingen: ${outcome.notices}`,
    `Errors: ${outcome.errors}, notices: ${outcome.notices}`,
  ],
  [],
];

/** White space before a formula would hide it from the escaping, and not from every spreadsheet. */
const withoutLeadingSpace = (cells: readonly string[]): string[] => cells.map((cell) => cell.trimStart());

/** The report of a check or a takeover as CSV: every remark at its sheet, row and column, and how the counts reconcile. */
export const takeoverReport = (problems: readonly TakeoverProblem[], facts: ReportFacts): string => {
  const { lines, differences } = facts.outcome.reconciliation;
  const rows = [
    ...preamble(facts),
    HEADER,
    ...problems.map(lineOf),
    [],
    RECONCILIATION_HEADER,
    ...lines.map(({ span, accepted, inFile, counted }) => [span, accepted, inFile, counted].map(String)),
    ...differences.map(differenceLine),
  ];
  return stringify(rows.map(withoutLeadingSpace), {
    bom: true,
    delimiter: ';',
    escape_formulas: true,
    quoted: true,
    record_delimiter: '\r\n',
  });
};
