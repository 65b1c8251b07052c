import type { Quarter } from '../../../shared/kernel/dates.ts';
import { type MonitoringQuarter, monitoringQuarterSchema } from '../../../shared/monitoring/quarter/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';

const reader: ItemReader<MonitoringQuarter> = { type: 'monitoringQuarter', schema: monitoringQuarterSchema };

/** The quarters of the monitoring, four a year. */
export const quarterRepository = (table: Table) => ({
  quarter: (quarter: Quarter): Promise<MonitoringQuarter | undefined> =>
    getItem(table, reader, keys.monitoringQuarter(quarter)),
  /** The newest first. */
  latest: async (limit: number): Promise<MonitoringQuarter[]> =>
    parseItems(
      table,
      reader,
      await queryItems(table, { pk: keys.monitoringQuarterPartition(), descending: true, consistent: true, limit }),
    ),
});
export type QuarterRepository = ReturnType<typeof quarterRepository>;

export const putQuarter = (quarter: MonitoringQuarter, expectedVersion: number | 'absent'): Change => ({
  kind: 'put',
  key: keys.monitoringQuarter(quarter.quarter),
  item: { type: 'monitoringQuarter', v: 1, ...quarter },
  expectedVersion,
});
