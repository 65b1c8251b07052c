import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../functions/takeover/read-workbook.ts';
import { takeoverTemplate } from '../../functions/takeover/template.ts';
import { mergedCatalogues } from '../../shared/catalogue/merged.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { LANGUAGES } from '../../shared/kernel/languages.ts';
import type { Sheet } from '../../shared/takeover/column.ts';
import { day, money, span } from '../../shared/takeover/dated-formats.ts';
import type { Cell, Format } from '../../shared/takeover/format.ts';
import {
  enterpriseNumber as enterpriseFormat,
  line,
  postalCode,
  wholeNumber,
  yesNo,
} from '../../shared/takeover/formats.ts';
import { readRows } from '../../shared/takeover/read-rows.ts';
import { SHEET_KEYS, SHEETS } from '../../shared/takeover/sheets.ts';
import { MEMBER } from './samples.ts';
import { runningFiles, sheetsOf, workbookOf } from './workbooks.ts';

const CATALOGUES = mergedCatalogues([]);

const readAs = (format: Format<unknown>, cell: NonNullable<Cell>): unknown => {
  const read = format.read(cell, CATALOGUES);
  return read.ok ? read.value : read.error.problem;
};

describe('a cell', () => {
  it.each<[string, Format<unknown>, NonNullable<Cell>, unknown]>([
    ['an enterprise number with dots', enterpriseFormat, '0123.456.749', '0123456749'],
    ['one of which a spreadsheet dropped the zero', enterpriseFormat, 123_456_749, '0123456749'],
    ['one with spaces around and in it', enterpriseFormat, ' BE 0123 456 749\u00a0', '0123456749'],
    ['one with wrong check digits', enterpriseFormat, '0123456748', 'checkDigits'],
    ['a postal code that is a number', postalCode, 9000, '9000'],
    ['a day as a spreadsheet keeps it', day, new Date('2024-02-29T00:00:00Z'), '2024-02-29'],
    ['a day as a number of days', day, 45_351, '2024-02-29'],
    ['a day as text', day, '29/2/2024', '2024-02-29'],
    ['a day with dots', day, '29.02.2024', '2024-02-29'],
    ['a day as it sorts', day, '2024-02-29', '2024-02-29'],
    ['a day that is not there', day, '30/02/2024', 'notADay'],
    ['a year alone', day, 2024, 'notADay'],
    ['an amount with a comma', money, '1 234,56', 123_456],
    ['an amount with points', money, '1.234.567,8', 123_456_780],
    ['an amount with a decimal point', money, '1234.56', 123_456],
    ['an amount in thousands', money, '1.234', 123_400],
    ['an amount with its sign', money, '€\u00a012', 1200],
    ['an amount as a number', money, 0.1 + 0.2, 30],
    ['an amount with a third decimal', money, 1.005, 'notAnAmount'],
    ['an amount below zero', money, -1, 'notAnAmount'],
    ['a quarter', span, '2025-q3', { quarter: '2025/Q3' }],
    ['a period', span, 1, { period: 1 }],
    ['yes in capitals', yesNo, ' JA ', true],
    ['a ticked box', yesNo, true, true],
    ['a whole number typed as text', wholeNumber(0, 10), '7', 7],
    ['half a number', wholeNumber(0, 10), 7.5, 'wholeNumber'],
    ['text that a spreadsheet made a number of', line(60), 17, '17'],
  ])('%s', (_, format, cell, expected) => {
    expect(readAs(format, cell)).toEqual(expected);
  });

  it('that holds a day reads the same as a day, as a count of days and as text', () => {
    const days = fc.integer({ min: 36_526, max: 73_415 });
    fc.assert(
      fc.property(days, (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        const text = date.toISOString().slice(0, 10);
        const written = text.split('-').reverse().join('/');
        expect([readAs(day, date), readAs(day, serial), readAs(day, written)]).toEqual([text, text, text]);
        expect(isoDate(text)).toBe(text);
      }),
    );
  });

  it('that holds an amount reads to the same cents, as a number and as it is written here', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (cents) => {
        const written = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
        expect([readAs(money, cents / 100), readAs(money, written)]).toEqual([cents, cents]);
      }),
    );
  });
});

describe('the template', () => {
  it.each(LANGUAGES)('in %s is an empty file of ours, with an explanation of every column', async (language) => {
    const sheets = await readWorkbook(await takeoverTemplate(language, { catalogues: CATALOGUES, members: [MEMBER] }));
    const { sheets: read, problems } = readRows(sheets, CATALOGUES);
    expect(problems).toEqual([]);
    for (const { rows } of Object.values(read)) expect(rows).toEqual([]);
    const explained = sheets[0]?.cells.flat();
    for (const key of SHEET_KEYS) {
      const { name, columns }: Sheet = SHEETS[key];
      expect(explained).toContain(name[language]);
      for (const { header, meaning } of Object.values(columns))
        expect(explained).toEqual(expect.arrayContaining([header[language], meaning[language]]));
    }
    expect(sheets.at(-1)?.cells.flat()).toEqual(expect.arrayContaining(['diversity', 'completed', MEMBER.name]));
  });

  it('filled in reads back to the same rows, in either language, as text or as the spreadsheet likes it', async () => {
    const count = fc.integer({ min: 1, max: 4 });
    const asExcel = (cell: Cell): Cell =>
      typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : cell;
    await fc.assert(
      fc.asyncProperty(count, fc.constantFrom(...LANGUAGES), fc.boolean(), async (files, language, native) => {
        const sheets = sheetsOf(runningFiles(files), language).map(({ name, cells }) => ({
          name,
          cells: cells.map((row) => (native ? row.map(asExcel) : row)),
        }));
        const direct = readRows(sheetsOf(runningFiles(files)), CATALOGUES);
        const read = readRows(await readWorkbook(await workbookOf(sheets)), CATALOGUES);
        expect(read.problems).toEqual([]);
        for (const key of SHEET_KEYS) expect(read.sheets[key].rows).toEqual(direct.sheets[key].rows);
      }),
      { numRuns: 12 },
    );
  });

  it('with a formula reads what the formula gave, and says when it gave an error', async () => {
    const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
    const files = unzipSync(await workbookOf(sheetsOf(runningFiles(1))));
    const path = 'xl/worksheets/sheet1.xml';
    const cellOf = (content: string) =>
      readWorkbook(
        zipSync({
          ...files,
          [path]: strToU8(strFromU8(files[path] ?? new Uint8Array()).replace(/<c r="C2"[^>]*>.*?<\/c>/, content)),
        }),
      );
    const good = readRows(await cellOf('<c r="C2" t="str"><f>CONCATENATE("A","B")</f><v>AB</v></c>'), CATALOGUES);
    expect(good.sheets.companies.rows[0]?.values.name).toBe('AB');
    const bad = readRows(await cellOf('<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'), CATALOGUES);
    expect(bad.problems.map(({ row, column, problem }) => [row, column, problem])).toEqual([
      [2, 'Naam', 'formulaFailed'],
    ]);
  });
});
