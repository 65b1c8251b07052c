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
  return { value: new Date(`${value.date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
};

/** Above numbers a header stands where they do; one that is longer than its column is wide goes on below. */
const headerCell = (header: string, column: readonly Value[]): Cell => {
  const first = column.find((value) => value !== undefined);
  const align = first && ('number' in first || 'cents' in first) ? 'right' : 'left';
  return { value: header, type: String, fontWeight: 'bold', wrap: true, align, alignVertical: 'bottom' };
};

const sheetData = ({ preamble, headers, rows }: TableContent): SheetData => [
  ...preamble.map((line): Cell[] => [{ value: line, type: String }]),
  [],
  headers.map((header, index) =>
    headerCell(
      header,
      rows.map((row) => row[index]),
    ),
  ),
  ...rows.map((row) => row.map(cell)),
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
