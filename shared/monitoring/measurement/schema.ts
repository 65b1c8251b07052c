import * as z from 'zod';
import { instantSchema, isoDateSchema, quarterSchema } from '../../kernel/dates.ts';
import { leaverDeliveryIdSchema, measurementIdSchema, taskIdSchema } from '../../kernel/ids.ts';

/**
 * `running`: being matched. `publishing`: decided what may be shown, and being put where it is read. `withheld`: nothing new may be shown,
 * because something hidden could be worked out; what was published before stays. `overtaken`: a later one was published first.
 */
export const MEASUREMENT_STATES = ['running', 'publishing', 'published', 'withheld', 'overtaken'] as const;

/** What became of the rows of the delivery; rows, never people. */
export const rowCountsSchema = z.object({
  read: z.int(),
  later: z.int(),
  withoutWork: z.int(),
  workLater: z.int(),
  elsewhere: z.int(),
  matched: z.int(),
});

/** On what a measurement rests. The same inputs always give the same figures. */
const inputsSchema = z.object({
  referenceDate: isoDateSchema,
  rulesVersion: z.string(),
  tablesVersion: z.string(),
  /** Companies that were supported by the reference date, per partnership together. */
  companies: z.int(),
  /** Of the frozen file with the inputs. */
  sha256: z.string(),
});

/** One time that the leavers of a delivery were matched with the supported companies. Counts of people are in what it published. */
export const measurementSchema = z
  .object({
    id: measurementIdSchema,
    version: z.int(),
    state: z.enum(MEASUREMENT_STATES),
    taskId: taskIdSchema,
    deliveryId: leaverDeliveryIdSchema,
    /** A person who asked for it, or the system after a delivery. */
    requestedBy: z.string(),
    requestedAt: instantSchema,
    settledAt: instantSchema.optional(),
    inputs: inputsSchema.optional(),
    rows: rowCountsSchema.optional(),
    /** The measurement that was published before; what this one shows was decided against everything up to that one. */
    after: measurementIdSchema.optional(),
    /** Quarters of which nothing new could be shown: what was published of them before stays. */
    withheldQuarters: z.array(quarterSchema).optional(),
    /** Of the frozen file with what was decided. */
    releaseSha256: z.string().optional(),
  })
  .meta({ id: 'Measurement' });
export type Measurement = z.infer<typeof measurementSchema>;
