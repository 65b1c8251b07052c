import type { CompanyFilters, CompanyList, CompanyListQuery, CompanyListRow } from '../../shared/company/schema.ts';
import { matcherOf } from '../../shared/kernel/search-match.ts';
import { foldForSearch } from '../../shared/kernel/search-text.ts';
import { inOrder, pageOf } from '../platform/list-page.ts';
import { bestFirst } from '../platform/list-search.ts';

/** The rows that the projector keeps, in one query. */
export type ReadCompanyRows = () => Promise<CompanyListRow[]>;

const passes =
  (query: CompanyFilters) =>
  (row: CompanyListRow): boolean =>
    row.status === query.status &&
    (query.sme === undefined || row.sme === query.sme) &&
    (query.referenceRegion === undefined || row.referenceRegion === query.referenceRegion) &&
    (query.stage === undefined || row.stage === query.stage) &&
    (query.takenOver === undefined || row.takenOver !== undefined);

const matching = (query: CompanyFilters) => {
  const match = matcherOf(query.search ?? '');
  const digits = (query.search ?? '').replace(/[\s.]/g, '');
  const isNumber = /^\d{3,}$/.test(digits);
  return (row: CompanyListRow) =>
    isNumber && row.enterpriseNumber.includes(digits) ? ('asTyped' as const) : match([row.name]);
};

const sortText =
  (query: CompanyFilters) =>
  (row: CompanyListRow): string => {
    switch (query.sort) {
      case 'name':
        return foldForSearch(row.name);
      case 'enterpriseNumber':
        return row.enterpriseNumber;
      case 'municipality':
        return foldForSearch(row.municipalityName ?? '');
      case 'updated':
        return row.updatedAt;
    }
  };

const found = (rows: readonly CompanyListRow[], query: CompanyFilters) => {
  const matchOf = matching(query);
  const matches = rows.filter(passes(query)).flatMap((row) => {
    const match = matchOf(row);
    return match ? [{ row, match }] : [];
  });
  return bestFirst(matches, sortText(query), query.direction);
};

/** One page of the companies that answer to the filters, with how many there are in all. */
export const listCompanies =
  (readRows: ReadCompanyRows) =>
  async (query: CompanyListQuery): Promise<CompanyList> => {
    const { rows, sortText: sorted } = found(await readRows(), query);
    return pageOf(rows, sorted, query);
  };

/** All of them, in the same order. */
export const allCompanies =
  (readRows: ReadCompanyRows) =>
  async (query: CompanyFilters): Promise<CompanyListRow[]> => {
    const { rows, sortText: sorted } = found(await readRows(), query);
    return inOrder(rows, sorted, query.direction);
  };
