import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { TableContent } from './content.ts';

type Cell = SheetData[number][number];

const cell = (value: TableContent['rows'][number][number]): Cell => {
  if (!value) return null;
  if ('text' in value) return { value: value.text, type: String };
  if ('number' in value) return { value: value.number, type: Number };
  // A spreadsheet knows no cents: the one place where an amount becomes a fraction, as the file writes it and never to count with.
  if ('cents' in value) return { value: Number((value.cents / 100).toFixed(2)), type: Number, format: '#,##0.00' };
  return { value: new Date(`${value.date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
};

const sheetData = ({ preamble, headers, rows }: TableContent): SheetData => [
  ...preamble.map((line): Cell[] => [{ value: line, type: String }]),
  [],
  headers.map((header): Cell => ({ value: header, type: String, fontWeight: 'bold' })),
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
