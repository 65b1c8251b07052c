import type { CompanyFilters, CompanyList, CompanyListQuery, CompanyListRow } from '../../shared/company/list.ts';
import type { CompanyStatus } from '../../shared/company/schema.ts';
import { matcherOf } from '../../shared/kernel/search-match.ts';
import { foldForSearch } from '../../shared/kernel/search-text.ts';
import { companySizeOf } from '../../shared/reference/company-sizes.ts';
import { inOrder, pageOf, type ReadStoredPage, storedPageOf } from '../platform/list-page.ts';
import { bestFirst } from '../platform/list-search.ts';
import { nameText } from './list-row.ts';

/** The rows that the projector keeps, in one query. */
export type ReadCompanyRows = () => Promise<CompanyListRow[]>;
/** The companies of a status by name, so many as a page has: what it reads does not grow with the list. */
type ReadCompanyPage = (status: CompanyStatus) => ReadStoredPage<CompanyListRow>;
export type CompanyListReaders = { readonly readRows: ReadCompanyRows; readonly readPage: ReadCompanyPage };

const passes =
  (query: CompanyFilters) =>
  (row: CompanyListRow): boolean =>
    row.status === query.status &&
    (query.sme === undefined || row.sme === query.sme) &&
    (query.referenceRegion === undefined || row.referenceRegion === query.referenceRegion) &&
    (query.companySize === undefined || companySizeOf(row.headcount) === query.companySize) &&
    (query.stage === undefined || row.stage === query.stage) &&
    (query.takenOver === undefined || row.takenOver !== undefined) &&
    (query.register === undefined || row.registerDiffers !== undefined);

const isNothingSought = ({ search }: { readonly search?: string | undefined }): boolean => !search;

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
        return nameText(row);
      case 'enterpriseNumber':
        return row.enterpriseNumber;
      case 'municipality':
        return foldForSearch(row.municipalityName ?? '');
      case 'updated':
        return row.updatedAt;
    }
  };

const found = (rows: readonly CompanyListRow[], query: CompanyFilters) => {
  const passing = rows.filter(passes(query));
  if (isNothingSought(query)) return { rows: passing, sortText: sortText(query) };
  const matchOf = matching(query);
  const matches = passing.flatMap((row) => {
    const match = matchOf(row);
    return match ? [{ row, match }] : [];
  });
  return bestFirst(matches, sortText(query), query.direction);
};

/** Whether all companies of a status are asked for, by name: a filter that comes to be added is none of these. */
const isByNameAlone = ({
  search,
  status: _status,
  sort,
  direction: _direction,
  size: _size,
  cursor: _cursor,
  ...filters
}: CompanyListQuery): boolean =>
  sort === 'name' && isNothingSought({ search }) && Object.values(filters).every((filter) => filter === undefined);

/** One page of the companies that answer to the filters, with how many there are in all. */
export const listCompanies =
  ({ readRows, readPage }: CompanyListReaders) =>
  async (query: CompanyListQuery): Promise<CompanyList> => {
    const stored = isByNameAlone(query) ? await storedPageOf(readPage(query.status), nameText, query) : undefined;
    if (stored) return stored;
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
