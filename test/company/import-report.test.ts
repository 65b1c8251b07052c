import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importReport, REPORT_DELIMITER } from '../../functions/company/import/report.ts';
import { MAXIMUM_REPORT_LINES } from '../../shared/company/kbo-extract/limits.ts';
import { problemAt, type RowProblem } from '../../shared/company/kbo-extract/problems.ts';
import { instant } from '../../shared/kernel/dates.ts';

const FACTS = {
  at: instant('2026-11-21T21:05:00.000Z'),
  fileNames: ['kbo.zip'],
  landed: 12,
  unchanged: 3,
  refused: 1,
  problemsBeyond: 0,
};

const problem = (number: string, parameters: Record<string, string> = {}, row = 2): RowProblem =>
  problemAt({ table: 'enterprise', row, number }, { problem: 'notActive', parameters }, 'companyLeftOut');

const cellsOf = (report: string, delimiter = REPORT_DELIMITER): string[][] =>
  parse(report, { bom: true, delimiter, relax_column_count: true, relax_quotes: true });

describe('the report of an import', () => {
  it('says who pays, where it comes from and when, and what is wrong in both languages', () => {
    const rows = cellsOf(importReport([problem('0123.456.749', { status: 'ST' })], FACTS));
    expect(rows).toEqual([
      ['Medegefinancierd door de Europese Unie', 'Co-funded by the European Union'],
      ['Gegevens opgevraagd op 21/11/2026 om 22:05', 'Data retrieved on 21/11/2026 at 22:05'],
      ['Bron: KBO Open Data (FOD Economie)', 'Source: CBE Open Data (FPS Economy)', 'kbo.zip'],
      [
        'Ondernemingen opgenomen: 12, al aanwezig: 3, niet opgenomen: 1',
        'Companies landed: 12, there before: 3, left out: 1',
      ],
      [''],
      [
        'Bestand / File',
        'Rij / Row',
        'Nummer / Number',
        'Code',
        'Wat er mis is',
        'What is wrong',
        'Gevolg',
        'Consequence',
      ],
      [
        'enterprise.csv',
        '2',
        '0123.456.749',
        'notActive',
        'Deze onderneming is niet actief (status ST).',
        'This enterprise is not active (status ST).',
        'Onderneming niet opgenomen',
        'Company left out',
      ],
    ]);
  });

  it('starts with a byte order mark, so that a spreadsheet reads it as UTF-8', () => {
    expect(Buffer.from(importReport([], FACTS)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '\u00a0=1', '＝1'])(
    'gives a spreadsheet no formula from %j',
    (content) => {
      const report = importReport([problem(content)], { ...FACTS, fileNames: [`${content}.zip`] });
      for (const cell of cellsOf(report).flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    },
  );

  it('gives no cell that starts like a formula, whatever stands in the file and whichever delimiter is read', () => {
    const content = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', ';', ',', '"', 'a', '1'),
    });
    fc.assert(
      fc.property(content, content, (number, status) => {
        const report = importReport([problem(number, { status })], { ...FACTS, fileNames: [number] });
        const cells = cellsOf(report).flat();
        for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/);
        expect(cells.filter((cell) => cell === 'notActive')).toHaveLength(1);
      }),
    );
  });

  it('lists rows in the order of the files', () => {
    const tables = ['address', 'enterprise', 'establishment'] as const;
    const problems = tables.flatMap((table) =>
      [30, 4].map((row) =>
        problemAt({ table, row, number: 'x' }, { problem: 'checkDigits', parameters: {} }, 'rowLeftOut'),
      ),
    );
    const rows = cellsOf(importReport(problems, FACTS)).slice(6);
    expect(rows.map(([file, row]) => `${file} ${row}`)).toEqual([
      'enterprise.csv 4',
      'enterprise.csv 30',
      'establishment.csv 4',
      'establishment.csv 30',
      'address.csv 4',
      'address.csv 30',
    ]);
  });

  it('counts what goes beyond its lines', () => {
    const problems = Array.from({ length: MAXIMUM_REPORT_LINES + 5 }, (_, index) => problem('x', {}, index));
    const lines = importReport(problems, { ...FACTS, problemsBeyond: 10 })
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(6 + MAXIMUM_REPORT_LINES + 1);
    expect(lines.at(-1)).toContain('"En nog 15 andere rijen.";"And 15 more rows."');
  });
});
