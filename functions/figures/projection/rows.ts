import * as z from 'zod';
import { type CompanyListRow, companyListRowSchema } from '../../../shared/company/list.ts';
import { type TrajectoryListRow, trajectoryListRowSchema } from '../../../shared/trajectory/list.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';
import type { System } from '../../platform/system.ts';
import { companyPageOf } from './company-page.ts';
import { liveGenerationOf } from './pointer.ts';

const contributionSchema = z.record(z.string(), z.int());
/** What the projector keeps of a company: its line in the list, and what it adds to the totals of each funding period. */
export const companyRowSchema = z.object({
  sequence: z.int(),
  list: companyListRowSchema,
  contributions: z.record(z.string(), contributionSchema),
});
export type CompanyRow = z.infer<typeof companyRowSchema>;
export const companyRowReader: ItemReader<CompanyRow> = { type: 'companyRow', schema: companyRowSchema };

const companyListReader: ItemReader<{ list: CompanyListRow }> = {
  type: 'companyRow',
  schema: z.object({ list: companyListRowSchema }),
};
const trajectoryListReader: ItemReader<{ list: TrajectoryListRow }> = {
  type: 'trajectoryRow',
  schema: z.object({ list: trajectoryListRowSchema }),
};

/** The lists of a partnership as the projector keeps them: a query each, whatever is filtered or sorted, or a page by name alone. */
export const listRowsOf = (table: Table, system: System) => {
  const liveGeneration = liveGenerationOf(table, system);
  const read = async <Value>(
    reader: ItemReader<{ list: Value }>,
    partition: (generation: number) => string,
  ): Promise<Value[]> => {
    const items = await queryItems(table, { pk: partition(await liveGeneration()), attributes: ['pk', 'sk', 'list'] });
    return parseItems(table, reader, items).map(({ list }) => list);
  };
  const companies = () => read(companyListReader, keys.companyRowPartition);
  return {
    companies,
    companyPage: companyPageOf(table, liveGeneration),
    /** With the names that the companies have now: a company that is renamed does not touch its trajectories. */
    trajectories: async () => {
      const [rows, current] = await Promise.all([read(trajectoryListReader, keys.trajectoryRowPartition), companies()]);
      const names = new Map(current.map(({ id, name }) => [id, name]));
      return rows.map((row) => ({
        ...row,
        companies: row.companies.map(({ id, name }) => ({ id, name: names.get(id) ?? name })),
      }));
    },
  };
};

const contributionReader = {
  type: 'companyRow',
  schema: companyRowSchema.pick({ list: true, contributions: true }),
};

/** What every company adds to the totals, as the projector last wrote it. */
export const contributionsOf = (table: Table, system: System) => {
  const liveGeneration = liveGenerationOf(table, system);
  return async () => {
    const attributes = ['pk', 'sk', 'list', 'contributions'];
    const items = await queryItems(table, { pk: keys.companyRowPartition(await liveGeneration()), attributes });
    return parseItems(table, contributionReader, items).map(({ list: { id, name }, contributions }) => ({
      id,
      name,
      contributions,
    }));
  };
};
