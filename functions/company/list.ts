import type { CompanyList, CompanyListQuery, CompanyListRow } from '../../shared/company/schema.ts';
import { foldForSearch } from '../../shared/kernel/search-text.ts';
import { pageOf } from '../platform/list-page.ts';

/** The rows that the projector keeps, in one query. */
export type ReadCompanyRows = () => Promise<CompanyListRow[]>;

const matches = (query: CompanyListQuery) => {
  const sought = foldForSearch(query.search ?? '');
  const digits = sought.replace(/[\s.]/g, '');
  return (row: CompanyListRow): boolean =>
    row.status === query.status &&
    (query.sme === undefined || row.sme === query.sme) &&
    (query.referenceRegion === undefined || row.referenceRegion === query.referenceRegion) &&
    (query.stage === undefined || row.stage === query.stage) &&
    (sought === '' ||
      foldForSearch(row.name).includes(sought) ||
      (/^\d{3,}$/.test(digits) && row.enterpriseNumber.includes(digits)));
};

const sortText =
  (query: CompanyListQuery) =>
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

/** One page of the companies that answer to the filters, with how many there are in all. */
export const listCompanies =
  (readRows: ReadCompanyRows) =>
  async (query: CompanyListQuery): Promise<CompanyList> =>
    pageOf((await readRows()).filter(matches(query)), sortText(query), query);
