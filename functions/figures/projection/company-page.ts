import * as z from 'zod';
import { type CompanyListRow, companyListRowSchema } from '../../../shared/company/list.ts';
import type { CompanyStatus } from '../../../shared/company/schema.ts';
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

/**
 * A page of the list by name: one query of its lines and one get of their number. The number tells whether others follow the first
 * page, so that the longest list opens with the reads of one that fits on it; a later page reads one line more to see that.
 */
export const companyPageOf =
  (table: Table, liveGeneration: () => Promise<number>) =>
  (status: CompanyStatus): ReadStoredPage<CompanyListRow> =>
  async ({ size, direction, after }) => {
    const generation = await liveGeneration();
    const isFirst = after === undefined;
    const descending = direction === 'descending';
    const [counts, items] = await Promise.all([
      readCompanyCounts(table, generation),
      queryItems(table, {
        pk: keys.companyLinePartition(generation, status),
        attributes: ['pk', 'sk', 'list'],
        descending,
        limit: isFirst ? size : size + 1,
        ...(descending && !isFirst ? { skBefore: after } : { skAfter: after }),
      }),
    ]);
    if (!counts) return undefined;
    const rows = parseItems(table, lineReader, items.slice(0, size)).map(({ list }) => list);
    const total = counts[status];
    return { rows, more: isFirst ? items.length === size && total !== size : items.length > size, total };
  };
