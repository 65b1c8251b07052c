import { stringify } from 'csv-stringify/sync';
import { eurosOf, formatDate, formatExactPercentage } from '../../../shared/kernel/format.ts';
import type { TableContent } from './content.ts';

/** What a spreadsheet in Belgium splits on; a comma would put a whole line into one cell. */
const DELIMITER = ';';

const cell = (value: TableContent['rows'][number][number]): string => {
  if (!value) return '';
  if ('text' in value) return value.text;
  if ('cents' in value) return eurosOf(value.cents);
  if ('share' in value) return formatExactPercentage(value.share);
  return 'date' in value ? formatDate(value.date) : String(value.number);
};

/** A table as CSV: UTF-8 with a byte order mark, days as they are written here. */
export const csvFile = ({ preamble, headers, rows }: TableContent): Uint8Array<ArrayBuffer> => {
  const lines = [...preamble.map((line) => [line]), [], headers, ...rows.map((row) => row.map(cell))];
  return Uint8Array.from(
    Buffer.from(stringify(lines, { bom: true, delimiter: DELIMITER, quoted: true, record_delimiter: '\r\n' })),
  );
};
