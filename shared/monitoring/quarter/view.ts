import * as z from 'zod';
import { noteCountSchema } from '../../note/requests.ts';
import { differenceSchema } from '../measurement/differences.ts';
import { measurementSchema } from '../measurement/schema.ts';
import { dataQualitySchema } from './quality.ts';
import { dueDateSchema, monitoringQuarterSchema, reasonSchema } from './schema.ts';

/** A quarter as its page shows it. */
export const quarterViewSchema = z
  .object({
    record: monitoringQuarterSchema,
    calendar: z.array(dueDateSchema),
    quality: dataQualitySchema,
    /** Of the partnerships' notes; of a quarter of which no note is due, and of those of long ago, none is counted. */
    notes: noteCountSchema.optional(),
    /** Why what is measured now differs from the last report: nothing where there is no report, or no difference. */
    differences: z.array(differenceSchema),
  })
  .meta({ id: 'MonitoringQuarterView' });
export type QuarterView = z.infer<typeof quarterViewSchema>;

export const quarterListSchema = z
  .object({
    rows: z.array(quarterViewSchema),
    /** The latest measurements, the newest first. */
    measurements: z.array(measurementSchema),
    /** Names of those who took a step, as far as the directory knows them. */
    names: z.record(z.string(), z.string()),
  })
  .meta({ id: 'MonitoringQuarterList' });

/** The version that was seen, so that nobody takes a step over what somebody else did meanwhile. */
export const quarterStepSchema = z.strictObject({ version: z.int().min(1) }).meta({ id: 'MonitoringQuarterStep' });
export const reopenQuarterSchema = z
  .strictObject({ version: z.int().min(1), reason: reasonSchema })
  .meta({ id: 'ReopenMonitoringQuarter' });
