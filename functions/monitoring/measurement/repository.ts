import * as z from 'zod';
import { type MeasurementId, measurementIdSchema } from '../../../shared/kernel/ids.ts';
import { type Measurement, measurementSchema } from '../../../shared/monitoring/measurement/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';

const measurementReader: ItemReader<Measurement> = { type: 'measurement', schema: measurementSchema };

const lastPublishedSchema = z.object({ version: z.int(), measurementId: measurementIdSchema });
export type LastPublished = z.infer<typeof lastPublishedSchema>;
const lastPublishedReader: ItemReader<LastPublished> = { type: 'lastPublished', schema: lastPublishedSchema };

/** Measurements of the agency, and which of them was published last. */
export const measurementRepository = (table: Table) => ({
  measurement: (id: MeasurementId): Promise<Measurement | undefined> =>
    getItem(table, measurementReader, keys.measurement(id)),

  /** The newest first: ids sort by time. */
  latest: async (limit: number): Promise<Measurement[]> =>
    parseItems(
      table,
      measurementReader,
      await queryItems(table, { pk: keys.measurementPartition(), descending: true, consistent: true, limit }),
    ),

  lastPublished: (): Promise<LastPublished | undefined> => getItem(table, lastPublishedReader, keys.lastPublished()),
});
export type MeasurementRepository = ReturnType<typeof measurementRepository>;

export const putMeasurement = (measurement: Measurement, expectedVersion: number | 'absent'): Change => ({
  kind: 'put',
  key: keys.measurement(measurement.id),
  item: { type: 'measurement', v: 1, ...measurement },
  expectedVersion,
});

/** Moves on from what was published last when the decision was made; refused when something else was published since. */
export const moveLastPublished = (measurementId: MeasurementId, before: LastPublished | undefined): Change => ({
  kind: 'put',
  key: keys.lastPublished(),
  item: { type: 'lastPublished', v: 1, version: (before?.version ?? 0) + 1, measurementId },
  expectedVersion: before?.version ?? 'absent',
});
