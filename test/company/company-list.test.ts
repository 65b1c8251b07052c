import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCompanies } from '../../functions/company/list.ts';
import { type CompanyListRow, companyListQuerySchema, companyListRowSchema } from '../../shared/company/list.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { enterpriseNumber } from './fictional-extract.ts';
import { readersOf, storedReadersOf } from './list-readers.ts';

const row = (index: number, overrides: Partial<CompanyListRow> = {}): CompanyListRow =>
  companyListRowSchema.parse({
    id: `cmp_${String(index).padStart(26, '0')}`,
    enterpriseNumber: enterpriseNumber(index),
    name: `Onderneming ${index}`,
    municipalityName: 'Gent',
    referenceRegion: 'regio-gent',
    sme: 'yes',
    status: 'active',
    stage: 'none',
    updatedAt: '2026-10-05T10:00:00.000Z',
    ...overrides,
  });

const list = (rows: readonly CompanyListRow[], query: Record<string, unknown> = {}) =>
  listCompanies(readersOf(rows))(companyListQuerySchema.parse(query));
const namesOf = async (rows: readonly CompanyListRow[], query: Record<string, unknown>) =>
  (await list(rows, query)).rows.map(({ name }) => name);

describe('the list of companies', () => {
  const rows = [
    row(1, { name: 'Café Zwaluw', stage: 'counted' }),
    row(2, { name: 'Bakkerij Émile', headcount: 49, sme: 'no', referenceRegion: 'kempen', municipalityName: 'Mol' }),
    row(3, { name: 'Aannemer Cafmeyer', updatedAt: instant('2026-11-01T10:00:00.000Z') }),
    row(4, { name: 'Oud Archief', status: 'archived' }),
  ];

  it.each([
    [{}, ['Aannemer Cafmeyer', 'Bakkerij Émile', 'Café Zwaluw']],
    [{ direction: 'descending' }, ['Café Zwaluw', 'Bakkerij Émile', 'Aannemer Cafmeyer']],
    [{ search: 'CAFE' }, ['Café Zwaluw']],
    [{ search: 'emile' }, ['Bakkerij Émile']],
    [{ search: '<script>' }, []],
    [{ sme: 'no' }, ['Bakkerij Émile']],
    [{ referenceRegion: 'kempen' }, ['Bakkerij Émile']],
    [{ companySize: '20-to-49' }, ['Bakkerij Émile']],
    [{ companySize: 'other' }, ['Aannemer Cafmeyer', 'Café Zwaluw']],
    [{ stage: 'counted' }, ['Café Zwaluw']],
    [{ status: 'archived' }, ['Oud Archief']],
    [{ sort: 'updated', direction: 'descending' }, ['Aannemer Cafmeyer', 'Bakkerij Émile', 'Café Zwaluw']],
    [{ sort: 'municipality', direction: 'descending' }, ['Bakkerij Émile', 'Aannemer Cafmeyer', 'Café Zwaluw']],
    [{ sort: 'enterpriseNumber' }, ['Café Zwaluw', 'Bakkerij Émile', 'Aannemer Cafmeyer']],
  ])('answers %j', async (query, names) => {
    expect(await namesOf(rows, query)).toEqual(names);
  });

  it('finds a number however it is written', async () => {
    const [first] = rows;
    const digits = first?.enterpriseNumber ?? '';
    for (const search of [digits, `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`, digits.slice(3, 9)])
      expect(await namesOf(rows, { search })).toContain('Café Zwaluw');
  });

  it('gives every row once, page after page, however it is sorted', async () => {
    const names = fc.array(fc.constantFrom('a', 'b', 'é', 'Z'), { minLength: 0, maxLength: 120 });
    const sorts = fc.constantFrom('name', 'enterpriseNumber', 'municipality', 'updated');
    const directions = fc.constantFrom('ascending', 'descending');
    await fc.assert(
      fc.asyncProperty(names, sorts, directions, async (drawn, sort, direction) => {
        const all = drawn.map((name, index) => row(index, { name }));
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await list(all, { sort, direction, size: 25, ...(cursor ? { cursor } : {}) });
          expect(page.total).toBe(all.length);
          seen.push(...page.rows.map(({ id }) => id));
          cursor = page.nextCursor;
        } while (cursor !== undefined);
        expect(seen).toHaveLength(all.length);
        expect(new Set(seen).size).toBe(all.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the list by name, of lines that are kept in order', () => {
  /** Names that sort alike, that start alike, and that stores and JavaScript compare each in their own way. */
  const name = fc.oneof(
    fc.constantFrom(
      'a',
      'A b',
      'a!',
      'a#',
      'é',
      'Z',
      '',
      '\u{1f600}',
      '\uff21',
      '\ud83d',
      'x'.repeat(90),
      `${'x'.repeat(90)}y`,
    ),
    fc.string({ unit: 'binary', maxLength: 120 }),
  );
  const company = fc.record({ name, status: fc.constantFrom('active', 'archived') });
  const rowsOf = (drawn: readonly Partial<CompanyListRow>[]) => drawn.map((overrides, index) => row(index, overrides));
  const lists = fc
    .array(fc.array(company, { maxLength: 70 }), { minLength: 1, maxLength: 3 })
    .map((drawn) => drawn.map(rowsOf));
  const query = fc.record({
    status: fc.constantFrom('active', 'archived'),
    direction: fc.constantFrom('ascending', 'descending'),
    size: fc.constantFrom(25, 50),
    search: fc.constantFrom(undefined, ''),
  });

  it('has the same pages as all rows have, whatever comes and goes between them, and its cursors go on in either', async () => {
    await fc.assert(
      fc.asyncProperty(lists, query, async (changing, asked) => {
        let cursor: string | undefined;
        for (let turn = 0; turn < 5; turn += 1) {
          const rows = changing[turn % changing.length] ?? [];
          const parsed = companyListQuerySchema.parse({ ...asked, ...(cursor ? { cursor } : {}) });
          const page = await listCompanies(storedReadersOf(rows))(parsed);
          expect(page).toEqual(await listCompanies(readersOf(rows))(parsed));
          cursor = page.nextCursor;
          if (cursor === undefined) return;
        }
      }),
    );
  });

  it('is the same from any cursor that somebody makes up, none of which asks for a key that is too long', async () => {
    const rows = rowsOf([{ name: 'a' }, { name: 'é' }, { name: 'Z' }]);
    const place = fc.tuple(fc.string({ unit: 'binary', maxLength: 90 }), fc.string({ maxLength: 40 }));
    const cursors = fc.oneof(
      fc.string({ maxLength: 50 }),
      place.map((made) => JSON.stringify(made)),
    );
    await fc.assert(
      fc.asyncProperty(cursors, query, async (made, asked) => {
        const encoded = Buffer.from(made).toString('base64url');
        fc.pre(encoded.length <= 400);
        const parsed = companyListQuerySchema.parse({ ...asked, cursor: encoded });
        expect(await listCompanies(storedReadersOf(rows))(parsed)).toEqual(
          await listCompanies(readersOf(rows))(parsed),
        );
      }),
    );
  });

  it.each([
    { search: 'a' },
    { sme: 'yes' },
    { referenceRegion: 'kempen' },
    { companySize: 'other' },
    { stage: 'none' },
    { takenOver: 'yes' },
    { sort: 'updated' },
  ])('is not what answers %j', async (asked) => {
    await expect(listCompanies(storedReadersOf([]))(companyListQuerySchema.parse(asked))).rejects.toThrow('All rows');
  });
});
