import { COMPANY_COLUMNS } from '../../../shared/company/columns.ts';
import type { COMPANY_SORTS } from '../../../shared/company/list.ts';
import type { COMPANY_STAGES, SME_ANSWERS } from '../../../shared/company/schema.ts';
import { readColumns } from '../../../shared/kernel/chosen-columns.ts';
import { COMPANY_SIZE_CODES, type CompanySize } from '../../../shared/reference/company-sizes.ts';
import { type AddressValues, chosen, oneOf, textOf } from '../app/search-values.ts';

// The words of the schema, checked against it by their types: the schema library itself stays out of the first load.
export const STAGES = [
  'none',
  'lead',
  'intake',
  'diagnosis',
  'plan',
  'implementation',
  'completed',
  'counted',
  'stopped',
] as const satisfies typeof COMPANY_STAGES;
export const SME = ['yes', 'no', 'unknown'] as const satisfies typeof SME_ANSWERS;
export const SORTS = ['name', 'enterpriseNumber', 'municipality', 'updated'] as const satisfies typeof COMPANY_SORTS;

export type CompanyListSearch = {
  readonly search?: string | undefined;
  readonly sme?: (typeof SME)[number] | undefined;
  readonly referenceRegion?: string | undefined;
  readonly companySize?: CompanySize | undefined;
  readonly stage?: (typeof STAGES)[number] | undefined;
  readonly takenOver?: 'yes' | undefined;
  readonly register?: 'differs' | undefined;
  readonly status?: 'archived' | undefined;
  readonly sort?: (typeof SORTS)[number] | undefined;
  readonly direction?: 'descending' | undefined;
  /** Columns of the list that somebody chose. */
  readonly columns?: string | undefined;
};

/** Filters and sort of the list as the address says them; what is not a choice falls away. */
export const readCompanySearch = (values: AddressValues): CompanyListSearch =>
  chosen({
    search: textOf(values.search)?.slice(0, 100),
    sme: oneOf(values.sme, SME),
    referenceRegion: textOf(values.referenceRegion)?.slice(0, 20),
    companySize: oneOf(values.companySize, COMPANY_SIZE_CODES),
    stage: oneOf(values.stage, STAGES),
    takenOver: oneOf(values.takenOver, ['yes']),
    register: oneOf(values.register, ['differs']),
    status: oneOf(values.status, ['archived']),
    sort: oneOf(values.sort, SORTS),
    direction: oneOf(values.direction, ['descending']),
    columns: readColumns(textOf(values.columns), COMPANY_COLUMNS),
  });

/** Whether the list shows less than all active companies. */
export const isFiltered = ({ sort: _, direction: __, columns: ___, ...filters }: CompanyListSearch): boolean =>
  Object.values(filters).some((value) => value !== undefined);

/** A second click on the column by which a list is sorted turns it round. */
export const sortedBy = <Search extends { sort?: string | undefined; direction?: 'descending' | undefined }>(
  search: Search,
  sort: Search['sort'],
  standard: string,
): Search => {
  const turns = (search.sort ?? standard) === sort && search.direction === undefined;
  return chosen({ ...search, sort: sort === standard ? undefined : sort, direction: turns ? 'descending' : undefined });
};
