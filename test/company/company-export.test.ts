import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportCompanies } from '../../functions/company/export.ts';
import { listCompanies } from '../../functions/company/list.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { queryItems } from '../../functions/platform/dynamo/read.ts';
import { auditEventSchema } from '../../shared/audit/schema.ts';
import { COMPANY_COLUMNS } from '../../shared/company/columns.ts';
import {
  type CompanyListRow,
  companyExportQuerySchema,
  companyListQuerySchema,
  companyListRowSchema,
} from '../../shared/company/list.ts';
import { dayOf, isoDate } from '../../shared/kernel/dates.ts';
import { companyListTexts } from '../../shared/texts/company/catalogue.ts';
import { Store } from '../support/store.ts';
import { readWorkbook } from '../support/workbook.ts';
import { enterpriseNumber } from './fictional-extract.ts';
import { readersOf } from './list-readers.ts';

const COORDINATOR = { subject: 'coordinator-1', roles: ['coordinator@alfa'] };

const row = (index: number, name: string, overrides: Partial<CompanyListRow> = {}): CompanyListRow =>
  companyListRowSchema.parse({
    id: `cmp_${String(index).padStart(26, '0')}`,
    enterpriseNumber: enterpriseNumber(index),
    name,
    municipalityName: 'Gent',
    referenceRegion: 'regio-gent',
    sme: 'yes',
    headcount: 12,
    status: 'active',
    stage: 'intake',
    updatedAt: '2026-10-05T23:30:00.000Z',
    ...overrides,
  });

const many = Array.from({ length: 120 }, (_, index) => row(index + 1, `Bakkerij ${String(index).padStart(3, '0')}`));
const rows = [
  ...many,
  row(500, 'Drukkerij Zon', { takenOver: { reference: 'D-12', on: isoDate('2025-09-01') } }),
  row(501, 'Oud', { status: 'archived' }),
];

describe('the export of companies', () => {
  const taken = async (query: Record<string, string>) => {
    const store = await Store.open();
    const { commit, system } = store;
    const dependencies = { commit, system, readRows: async () => rows };
    const file = await exportCompanies(dependencies)(COORDINATOR, companyExportQuerySchema.parse(query));
    if (!file.ok) throw new Error(`Refused: ${file.error.code}`);
    const root = { kind: 'access', id: dayOf(system.now()) } as const;
    const trail = await queryItems(store.table, { pk: keys.auditPartition(root), consistent: true });
    return { ...file.value, trail: trail.map((item) => auditEventSchema.parse(item)) };
  };
  const linesOf = (body: Uint8Array): string[][] =>
    parse(Buffer.from(body), { bom: true, delimiter: ';', relax_column_count: true });

  it('has all pages of what the filters leave, in the order of the list', async () => {
    const query = { search: 'bakkerij', sort: 'name', direction: 'descending' };
    const { body } = await taken({ ...query, format: 'csv' });
    const names = linesOf(body)
      .slice(4)
      .map(([, name]) => name);
    expect(names).toHaveLength(120);
    const page = await listCompanies(readersOf(rows))(companyListQuerySchema.parse(query));
    expect(names.slice(0, 50)).toEqual(page.rows.map(({ name }) => name));
  });

  it('has only the columns that were chosen, and says from which file a company was taken over', async () => {
    const { body } = await taken({ search: 'zon', format: 'csv', columns: 'takenOver,gone,stage' });
    const [header, line] = linesOf(body).slice(3);
    expect(header).toEqual(['Naam', 'Stand', 'Overgenomen uit dossier']);
    expect(line).toEqual(['Drukkerij Zon', 'intake', 'D-12']);
    expect(linesOf((await taken({ takenOver: 'yes', format: 'csv' })).body).slice(4)).toHaveLength(1);
  });

  it('has every column that the screen offers', async () => {
    const { body } = await taken({ search: 'zon', format: 'csv', columns: COMPANY_COLUMNS.join() });
    const [header = []] = linesOf(body).slice(3);
    const { headers } = companyListTexts.nl;
    expect(header.toSorted()).toEqual(COMPANY_COLUMNS.map((key) => headers[key]).toSorted());
  });

  it('writes a company in the words of the screen, in either language', async () => {
    const { body, name, contentType } = await taken({ search: 'drukerij', format: 'csv' });
    expect(name).toMatch(/^companies-\d{4}-\d\d-\d\d\.csv$/);
    expect(contentType).toBe('text/csv; charset=utf-8');
    const [header = [], line = []] = linesOf(body).slice(3);
    expect(header).toEqual([
      'Ondernemingsnummer',
      'Naam',
      'Gemeente',
      'Referentieregio',
      'Werknemers',
      'Kmo',
      'Stand',
      'Lijst',
      'Overgenomen uit dossier',
      'Gewijzigd',
    ]);
    expect(line.slice(1)).toEqual([
      'Drukkerij Zon',
      'Gent',
      'Regio Gent',
      '12',
      'kmo',
      'intake',
      '',
      'D-12',
      '06/10/2026',
    ]);
    expect(line[0]).toMatch(/^\d{4}\.\d{3}\.\d{3}$/);
    const english = await taken({ status: 'archived', format: 'xlsx', language: 'en' });
    expect(
      readWorkbook(english.body)
        .rows.flat()
        .map(({ value }) => value),
    ).toEqual(expect.arrayContaining(['Co-funded by the European Union', 'Enterprise number', 'archived']));
  });

  it('stands in the trail with how much was taken, without what was sought', async () => {
    const { trail } = await taken({ search: 'drukkerij', format: 'xlsx' });
    expect(trail).toMatchObject([
      {
        action: 'companies.exported',
        actor: 'coordinator-1',
        changes: [
          { field: 'format', after: 'xlsx' },
          { field: 'rows', after: 1 },
        ],
      },
    ]);
    expect(JSON.stringify(trail).toLowerCase()).not.toContain('drukkerij');
  });
});

describe('the search of companies', () => {
  const namesFor = async (query: Record<string, string>) =>
    (
      await listCompanies(readersOf([row(1, 'Bakkerij Zon'), row(2, 'Akkerij Bakkrij'), row(3, 'Bakkrij')]))(
        companyListQuerySchema.parse(query),
      )
    ).rows.map(({ name }) => name);

  it('forgives a slip, after what was meant as typed, whichever way the list is turned', async () => {
    expect(await namesFor({ search: 'bakkerij' })).toEqual(['Bakkerij Zon', 'Akkerij Bakkrij', 'Bakkrij']);
    expect(await namesFor({ search: 'bakkerij', direction: 'descending' })).toEqual([
      'Bakkerij Zon',
      'Bakkrij',
      'Akkerij Bakkrij',
    ]);
  });

  it('takes a number as it is', async () => {
    expect(await namesFor({ search: enterpriseNumber(2) })).toEqual(['Akkerij Bakkrij']);
    expect(
      await namesFor({ search: enterpriseNumber(2).replace(/.$/, (last) => String((Number(last) + 5) % 10)) }),
    ).toEqual([]);
  });
});
