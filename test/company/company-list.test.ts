import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCompanies } from '../../functions/company/list.ts';
import { type CompanyListRow, companyListQuerySchema, companyListRowSchema } from '../../shared/company/schema.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { enterpriseNumber } from './fictional-extract.ts';

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
  listCompanies(async () => [...rows])(companyListQuerySchema.parse(query));
const namesOf = async (rows: readonly CompanyListRow[], query: Record<string, unknown>) =>
  (await list(rows, query)).rows.map(({ name }) => name);

describe('the list of companies', () => {
  const rows = [
    row(1, { name: 'Café Zwaluw', stage: 'counted' }),
    row(2, { name: 'Bakkerij Émile', sme: 'no', referenceRegion: 'kempen', municipalityName: 'Mol' }),
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
