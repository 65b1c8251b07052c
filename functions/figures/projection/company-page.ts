import * as z from 'zod';
import { type CompanyListRow, type CompanyStatus, companyListRowSchema } from '../../../shared/company/schema.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';
import type { ReadStoredPage } from '../../platform/list-page.ts';

type CompanyCounts = Readonly<Record<CompanyStatus, number>>;

const countsReader: ItemReader<CompanyCounts> = {
  type: 'totals',
  schema: z.object({ active: z.int().default(0), archived: z.int().default(0) }),
};
const lineReader: ItemReader<{ list: CompanyListRow }> = {
  type: 'companyLine',
  schema: z.object({ list: companyListRowSchema }),
};

/** How many companies there are of each status; nothing in a generation of before they were counted. */
export const readCompanyCounts = (table: Table, generation: number): Promise<CompanyCounts | undefined> =>
  getItem(table, countsReader, keys.companyCounts(generation));

/** A page of the list by name: one query of its lines, with one more to see whether others follow, and one get beside it. */
export const companyPageOf =
  (table: Table, liveGeneration: () => Promise<number>) =>
  (status: CompanyStatus): ReadStoredPage<CompanyListRow> =>
  async ({ size, direction, after }) => {
    const generation = await liveGeneration();
    const descending = direction === 'descending';
    const [counts, items] = await Promise.all([
      readCompanyCounts(table, generation),
      queryItems(table, {
        pk: keys.companyLinePartition(generation, status),
        attributes: ['pk', 'sk', 'list'],
        descending,
        limit: size + 1,
        ...(descending && after !== undefined ? { skBefore: after } : { skAfter: after }),
      }),
    ]);
    if (!counts) return undefined;
    const rows = parseItems(table, lineReader, items.slice(0, size)).map(({ list }) => list);
    return { rows, more: items.length > size, total: counts[status] };
  };
