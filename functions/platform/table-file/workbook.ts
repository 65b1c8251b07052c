import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { TableContent } from './content.ts';

type Cell = SheetData[number][number];

const cell = (value: TableContent['rows'][number][number]): Cell => {
  if (!value) return null;
  if ('text' in value) return { value: value.text, type: String };
  if ('number' in value) return { value: value.number, type: Number };
  return { value: new Date(`${value.date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
};

/** A table as a workbook with one sheet: numbers are numbers, days are days, and what is text stays so. */
export const workbookFile = async ({
  preamble,
  headers,
  widths,
  rows,
}: TableContent): Promise<Uint8Array<ArrayBuffer>> => {
  const data: SheetData = [
    ...preamble.map((line): Cell[] => [{ value: line, type: String }]),
    [],
    headers.map((header): Cell => ({ value: header, type: String, fontWeight: 'bold' })),
    ...rows.map((row) => row.map(cell)),
  ];
  const columns = widths.map((width) => ({ width }));
  const options = { columns, stickyRowsCount: preamble.length + 2, orientation: 'landscape' } as const;
  return Uint8Array.from(await writeWorkbook(data, options).toBuffer());
};
