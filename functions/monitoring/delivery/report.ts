import type { Instant } from '../../../shared/kernel/dates.ts';
import { formatCount, formatDate } from '../../../shared/kernel/format.ts';
import { DELIVERY_PROBLEMS, headerOf, type RowProblem } from '../../../shared/monitoring/delivery/problems.ts';
import type { DeliveryStatement } from '../../../shared/monitoring/delivery/schema.ts';
import { type FileColumn, tableContent } from '../../platform/table-file/content.ts';
import { csvFile } from '../../platform/table-file/csv.ts';

type ReportFacts = {
  readonly at: Instant;
  readonly fileName: string;
  readonly statement: Pick<DeliveryStatement, 'referenceDate'>;
  readonly counts: { readonly accepted: number; readonly refused: number };
  /** Whether there were more remarks than are kept. */
  readonly more: boolean;
};

const COLUMNS: readonly FileColumn<RowProblem>[] = [
  { header: 'Rij / Row', width: 10, value: ({ row }) => ({ number: row }) },
  { header: 'Kolom / Column', width: 30, value: ({ column }) => ({ text: headerOf(column) }) },
  { header: 'Wat er mis is', width: 60, value: ({ problem }) => ({ text: DELIVERY_PROBLEMS[problem].nl }) },
  { header: 'What is wrong', width: 60, value: ({ problem }) => ({ text: DELIVERY_PROBLEMS[problem].en }) },
];

/** The report of a delivery as CSV: every refused row with its column and what is wrong, in both languages; never what stood there. */
export const deliveryReport = (problems: readonly RowProblem[], facts: ReportFacts): Uint8Array => {
  const { at, fileName, statement, more } = facts;
  const [accepted, refused] = [formatCount(facts.counts.accepted), formatCount(facts.counts.refused)];
  const shown = formatCount(problems.length);
  const notes = [
    fileName,
    `Peildatum / Reference date: ${formatDate(statement.referenceDate)}`,
    `Rijen aanvaard: ${accepted}, geweigerd: ${refused}`,
    `Rows accepted: ${accepted}, refused: ${refused}`,
    ...(more ? [`Alleen de eerste ${shown} opmerkingen / Only the first ${shown} remarks`] : []),
  ];
  return csvFile(tableContent(problems, COLUMNS, { at, language: 'nl', notes }));
};
