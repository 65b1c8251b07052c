import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { TableContent } from './content.ts';

type Cell = SheetData[number][number];
type Value = TableContent['rows'][number][number];

const cell = (value: Value): Cell => {
  if (!value) return null;
  if ('text' in value) return { value: value.text, type: String };
  if ('number' in value) return { value: value.number, type: Number };
  // A spreadsheet knows no cents: the one place where an amount becomes a fraction, as the file writes it and never to count with.
  if ('cents' in value) return { value: Number((value.cents / 100).toFixed(2)), type: Number, format: '#,##0.00' };
  if ('share' in value) return { value: value.share, type: Number, format: '0.00%' };
  return { value: new Date(`${value.date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
};

const isNumber = (value: Value): boolean =>
  value !== undefined && ('number' in value || 'cents' in value || 'share' in value);

/** In points: a row of which no height is said is as high. */
const LINE_HEIGHT = 15;

/** Headers stand where their values do; one that is longer than its column is wide goes on below, and the row has room for it. */
const headerRow = ({ headers, widths, rows }: TableContent): Cell[] => {
  const lines = headers.map((header, index) => Math.ceil(header.length / (widths[index] ?? header.length)));
  const height = LINE_HEIGHT * Math.max(1, ...lines);
  return headers.map((header, index) => {
    const first = rows.find((row) => row[index] !== undefined)?.[index];
    const align = isNumber(first) ? 'right' : 'left';
    return { value: header, type: String, fontWeight: 'bold', wrap: true, align, alignVertical: 'bottom', height };
  });
};

const sheetData = (content: TableContent): SheetData => [
  ...content.preamble.map((line): Cell[] => [{ value: line, type: String }]),
  [],
  headerRow(content),
  ...content.rows.map((row) => row.map(cell)),
];

const sheetOptions = ({ preamble, widths }: TableContent) =>
  ({
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: preamble.length + 2,
    orientation: 'landscape',
  }) as const;

/** A table as a workbook with one sheet: numbers are numbers, days are days, and what is text stays so. */
export const workbookFile = async (content: TableContent): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(await writeWorkbook(sheetData(content), sheetOptions(content)).toBuffer());

export type NamedTable = { readonly name: string; readonly content: TableContent };

/** Several tables as a workbook with a sheet each. */
export const workbookOf = async (tables: readonly NamedTable[]): Promise<Uint8Array<ArrayBuffer>> => {
  const sheets = tables.map(({ name, content }) => ({
    data: sheetData(content),
    sheet: name,
    ...sheetOptions(content),
  }));
  return Uint8Array.from(await writeWorkbook(sheets).toBuffer());
};
