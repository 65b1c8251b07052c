import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableContent } from '../../functions/platform/table-file/content.ts';
import { tableFile } from '../../functions/platform/table-file/export.ts';
import { instant, isoDate } from '../../shared/kernel/dates.ts';
import type { ExportFormat } from '../../shared/kernel/export.ts';
import { MAXIMUM_EXPORT_ROWS } from '../../shared/kernel/export.ts';
import { cents } from '../../shared/kernel/money.ts';
import { readWorkbook } from '../support/workbook.ts';

const AT = instant('2026-10-05T10:00:00.000Z');
type Row = { readonly name: string; readonly number: string; readonly count: number | undefined };
const COLUMNS = [
  { header: 'Naam', width: 20, value: ({ name }: Row) => ({ text: name }) },
  { header: 'Nummer', width: 20, value: ({ number }: Row) => ({ text: number }) },
  { header: 'Aantal', width: 10, value: ({ count }: Row) => (count === undefined ? undefined : { number: count }) },
  { header: 'Dag', width: 10, value: () => ({ date: isoDate('2026-03-29') }) },
];
const content = (rows: readonly Row[], language: 'nl' | 'en' = 'nl') =>
  tableContent(rows, COLUMNS, { at: AT, language });
const made = async (rows: readonly Row[], format: ExportFormat) => {
  const file = await tableFile(content(rows), format);
  if (!file.ok) throw new Error(`Refused: ${file.error.reason}`);
  return file.value.body;
};
const csvRows = async (rows: readonly Row[]): Promise<string[][]> =>
  parse(Buffer.from(await made(rows, 'csv')), { bom: true, delimiter: ';', relax_column_count: true });

describe('a table as a file', () => {
  const row = { name: 'Café "Zwaluw"; zonen', number: '0123.456.749', count: 12 };

  it('is csv with a byte order mark, semicolons, who pays, and when it was taken', async () => {
    const bytes = await made([row], 'csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(Buffer.from(bytes).toString()).toContain('"0123.456.749";"12";"29/03/2026"\r\n');
    expect(await csvRows([row])).toEqual([
      ['Medegefinancierd door de Europese Unie'],
      ['Gegevens van 05/10/2026 om 12:00'],
      [''],
      ['Naam', 'Nummer', 'Aantal', 'Dag'],
      ['Café "Zwaluw"; zonen', '0123.456.749', '12', '29/03/2026'],
    ]);
    expect(content([], 'en').preamble[0]).toBe('Co-funded by the European Union');
  });

  it('is a workbook in which text is text, a number a number and a day a day', async () => {
    const { rows } = readWorkbook(await made([row, { ...row, count: undefined }], 'xlsx'));
    expect(rows.flat().map(({ value }) => value)).toContain('Medegefinancierd door de Europese Unie');
    // Day 46110 of a spreadsheet is 29 March 2026.
    expect(rows.slice(-2).map((cells) => cells.filter(({ value }) => value !== ''))).toEqual([
      [
        { type: 's', value: 'Café "Zwaluw"; zonen' },
        { type: 's', value: '0123.456.749' },
        { type: 'n', value: '12' },
        { type: 'n', value: '46110' },
      ],
      [
        { type: 's', value: 'Café "Zwaluw"; zonen' },
        { type: 's', value: '0123.456.749' },
        { type: 'n', value: '46110' },
      ],
    ]);
  });

  it('gives an amount in euros and a part in percent, as numbers', async () => {
    const columns = [
      { header: 'Bedrag', width: 12, value: () => ({ cents: cents(-123_456) }) },
      { header: 'Waarvan gecertificeerd', width: 10, value: () => ({ share: 0.9217 }) },
    ];
    const table = tableContent([row], columns, { at: AT, language: 'nl' });
    const [csv, workbook] = await Promise.all([tableFile(table, 'csv'), tableFile(table, 'xlsx')]);
    if (!csv.ok || !workbook.ok) throw new Error('Refused');
    expect(Buffer.from(csv.value.body).toString()).toContain('"-1234,56";"92,17%"');
    expect(readWorkbook(workbook.value.body).rows.at(-1)).toEqual([
      { type: 'n', value: '-1234.56' },
      { type: 'n', value: '0.9217' },
    ]);
  });

  it.each(['=1+1', '+32', '-x', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1'])(
    'makes %j harmless in both',
    async (name) => {
      const dangerous = { ...row, name };
      const workbook = readWorkbook(await made([dangerous], 'xlsx'));
      expect(workbook.hasFormulas).toBe(false);
      expect(workbook.rows.at(-1)?.[0]?.value).toBe(`'${name.trim()}`);
      expect((await csvRows([dangerous])).at(-1)?.[0]).toBe(`'${name.trim()}`);
    },
  );

  it('never begins a cell with what makes a formula, whatever the text', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n ;"\'ab'), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        for (const cell of (await csvRows([{ ...row, name }])).flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });

  it('is refused beyond what one answer carries', async () => {
    const rows = Array.from({ length: MAXIMUM_EXPORT_ROWS + 1 }, () => row);
    expect(await tableFile(content(rows), 'csv')).toEqual({
      ok: false,
      error: { code: 'notAllowedNow', reason: 'exportTooLarge' },
    });
    const long = Array.from({ length: 9_000 }, () => ({ ...row, name: 'x'.repeat(500) }));
    expect(await tableFile(content(long), 'csv')).toMatchObject({ ok: false });
  });
});
