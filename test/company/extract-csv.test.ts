import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHeaderOnly, rowsOf } from '../../functions/company/import/csv.ts';
import type { CsvRecord } from '../../functions/document/content/csv-records.ts';
import { ExtractRefused } from '../../shared/company/kbo-extract/failures.ts';
import { EXTRACT_TABLES } from '../../shared/company/kbo-extract/tables.ts';
import { csvOf, csvText } from './fictional-extract.ts';

/** A file that arrives in pieces of these sizes, again and again. */
async function* inPieces(content: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let start = 0, piece = 0; start < content.length; piece += 1) {
    const size = sizes[piece % sizes.length] ?? content.length;
    yield content.subarray(start, start + size);
    start += size;
  }
}

const read = async (content: Buffer, sizes: readonly number[] = [content.length]): Promise<CsvRecord[]> => {
  const rows: CsvRecord[] = [];
  for await (const row of rowsOf('denomination', inPieces(content, sizes))) rows.push(row);
  return rows;
};

const refusalOf = async (reading: Promise<unknown>) => {
  const thrown: unknown = await reading.catch((error: unknown) => error);
  if (!(thrown instanceof ExtractRefused)) throw new Error(`Not refused: ${String(thrown)}`);
  return thrown.reason;
};

const HEADER = EXTRACT_TABLES.denomination;
const BYTE_ORDER_MARK = '\uFEFF';

const fields = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !text.startsWith(BYTE_ORDER_MARK));
const denominations = fc.array(fc.tuple(fields, fields, fields, fields), { maxLength: 12 });
const pieceSizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

describe('a table of an extract', () => {
  it('gives back every field, whatever quotes, commas and line breaks are in it and however it arrives', async () => {
    await fc.assert(
      fc.asyncProperty(denominations, pieceSizes, fc.constantFrom('\n', '\r\n'), async (rows, sizes, lineEnd) => {
        const found = await read(csvOf('denomination', rows, lineEnd), sizes);
        expect(found.map((row) => row.fields)).toEqual(rows);
        expect(found.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 2));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['quoted', csvText([HEADER])],
    ['bare', `${HEADER.join(',')}\n`],
    ['with a byte order mark', `${BYTE_ORDER_MARK}${csvText([HEADER])}`],
    ['with carriage returns', csvText([HEADER], '\r\n')],
    ['with spaces around a name', `${HEADER.join(', ')}\n`],
  ])('takes a header that is %s', async (_, header) => {
    const text = `${header}${csvText([['0123.456.749', '2', '001', 'Verzonnen']])}`;
    expect((await read(Buffer.from(text), [7])).map((row) => row.fields[3])).toEqual(['Verzonnen']);
  });

  it('takes a last row without a line end, and passes over empty lines without losing count', async () => {
    const found = await read(Buffer.from(`${HEADER.join(',')}\n\na,2,001,Eerste\n\n\nb,2,001,Tweede`));
    expect(found).toEqual([
      { row: 3, fields: ['a', '2', '001', 'Eerste'] },
      { row: 6, fields: ['b', '2', '001', 'Tweede'] },
    ]);
  });

  it('keeps a row that has too few or too many fields, so that it can be reported', async () => {
    const found = await read(Buffer.from(`${HEADER.join(',')}\na,2\nb,2,001,Naam,nog iets\n`));
    expect(found.map((row) => row.fields.length)).toEqual([2, 5]);
  });

  it.each([
    ['a column less', HEADER.slice(1)],
    ['another order', [...HEADER].reverse()],
    ['other capitals', HEADER.map((column) => column.toLowerCase())],
    ['a column more', [...HEADER, 'Extra']],
    ['semicolons', [HEADER.join(';')]],
  ])('is refused with its name when the header has %s', async (_, header) => {
    const refusal = await refusalOf(read(Buffer.from(csvText([header]))));
    expect(refusal).toMatchObject({ failure: 'wrongHeader', parameters: { file: 'denomination.csv' } });
    expect(refusal.parameters.expected).toBe(HEADER.join(','));
  });

  it('is refused when it is empty', async () => {
    expect((await refusalOf(read(Buffer.from('')))).failure).toBe('wrongHeader');
  });

  it('is refused at the row where a quote stands wrong', async () => {
    const text = `${HEADER.join(',')}\na,2,001,Goed\nb,2,001,"Fout" hier\n`;
    const { failure, parameters } = await refusalOf(read(Buffer.from(text)));
    expect([failure, parameters.row]).toEqual(['unreadableCsv', '3']);
  });

  it('is refused when a quote is never closed, without holding the whole file', async () => {
    const text = `${HEADER.join(',')}\n"a,2,001,Open\n${'b,2,001,Meer\n'.repeat(20_000)}`;
    expect((await refusalOf(read(Buffer.from(text), [4096]))).failure).toBe('unreadableCsv');
  });

  it.each([
    ['Latin-1', Buffer.concat([csvOf('denomination', []), Buffer.from('a,2,001,Caf\xe9\n', 'latin1')])],
    ['UTF-16', Buffer.from(`${BYTE_ORDER_MARK}${csvText([HEADER])}`, 'utf16le')],
    ['half a character at its end', Buffer.concat([csvOf('denomination', []), Buffer.from([0x61, 0xc3])])],
  ])('is refused in %s', async (_, content) => {
    expect(await refusalOf(read(content, [5]))).toEqual({
      failure: 'notUtf8',
      parameters: { file: 'denomination.csv' },
    });
  });
});

describe('a table that is let through unread', () => {
  it('still needs its own header', async () => {
    const right = csvOf('meta', [['ExtractNumber', '147']]);
    await expect(checkHeaderOnly('meta', inPieces(right, [3]))).resolves.toBeUndefined();
    const refusal = await refusalOf(checkHeaderOnly('meta', inPieces(csvOf('denomination', []), [3])));
    expect(refusal).toMatchObject({ failure: 'wrongHeader', parameters: { file: 'meta.csv' } });
  });
});
