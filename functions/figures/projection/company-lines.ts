import type { CompanyListRow } from '../../../shared/company/list.ts';
import type { CompanyStatus } from '../../../shared/company/schema.ts';
import { type Contribution, contributionDifference } from '../../../shared/figures/measures.ts';
import { placeByName } from '../../company/list-row.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { type Key, keys } from '../../platform/dynamo/keys.ts';
import { queryItems } from '../../platform/dynamo/read.ts';
import { readCompanyCounts } from './company-page.ts';
import type { Pointer } from './pointer.ts';
import { addToTotals, type TransactItem } from './totals.ts';

export const NO_COMPANIES: Readonly<Record<CompanyStatus, number>> = { active: 0, archived: 0 };

const lineKey = (generation: number, row: CompanyListRow): Key =>
  keys.companyLine(generation, row.status, placeByName(row));

/** The copy of a company's row where the list by name reads it. */
export const companyLine = (generation: number, row: CompanyListRow) => ({
  ...lineKey(generation, row),
  type: 'companyLine',
  v: 1,
  list: row,
});

export const putLine = (table: Table, generation: number, row: CompanyListRow): TransactItem => ({
  Put: { TableName: table.name, Item: companyLine(generation, row) },
});

/** Puts the line where it stands now and takes it away where it stood; belongs in the transaction of the row. */
export const moveLine = (
  table: Table,
  generation: number,
  before: CompanyListRow | undefined,
  after: CompanyListRow,
): TransactItem[] => {
  const to = lineKey(generation, after);
  const from = before && lineKey(generation, before);
  const isMoved = from !== undefined && (from.pk !== to.pk || from.sk !== to.sk);
  const put = putLine(table, generation, after);
  return isMoved ? [put, { Delete: { TableName: table.name, Key: from } }] : [put];
};

/** What companies add to the number of each status. */
export const countsOf = (rows: readonly Pick<CompanyListRow, 'status'>[]): Contribution =>
  Object.fromEntries(
    Object.keys(NO_COMPANIES).map((name) => [name, rows.filter(({ status }) => status === name).length]),
  );

/**
 * Whether a generation counts its companies. One that was built before companies were counted does not: it would count the new ones
 * only. A store that was never rebuilt counts from its first company on; rows are read before the counter, so that who sees the
 * first row of another also sees what came with it.
 */
const isCounted = async (table: Table, pointer: Pointer, generation: number): Promise<boolean> => {
  const wasNeverBuilt = pointer.version === 0;
  const pk = keys.companyRowPartition(generation);
  if (wasNeverBuilt && (await queryItems(table, { pk, limit: 1, attributes: ['sk'], consistent: true })).length === 0)
    return true;
  return (await readCompanyCounts(table, generation)) !== undefined;
};

/** The change of the number of companies per status, when there is one; belongs in the transaction of the row. */
export const countLine = async (
  table: Table,
  { pointer, generation }: { readonly pointer: Pointer; readonly generation: number },
  before: CompanyListRow | undefined,
  after: CompanyListRow,
): Promise<TransactItem[]> => {
  const difference = contributionDifference(countsOf(before ? [before] : []), countsOf([after]));
  if (Object.keys(difference).length === 0 || !(await isCounted(table, pointer, generation))) return [];
  return [addToTotals(table.name, keys.companyCounts(generation), difference)];
};
