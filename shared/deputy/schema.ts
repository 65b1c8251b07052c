import * as z from 'zod';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import { personIdSchema } from '../kernel/ids.ts';

/** Periods that are not over; whoever plans further ahead can wait. */
export const MAXIMUM_PERIODS = 10;

/** Who stands in from the first day to the last, both included. Why somebody is absent is nobody's business here. */
export const deputyPeriodSchema = z
  .object({ deputy: personIdSchema, from: isoDateSchema, to: isoDateSchema })
  .meta({ id: 'DeputyPeriod' });
export type DeputyPeriod = z.infer<typeof deputyPeriodSchema>;

/** The deputies of one coach: at most one on a day. Version 0 when none was ever named. */
export const deputiesOfCoachSchema = z
  .object({
    absent: personIdSchema,
    version: z.int(),
    periods: z.array(deputyPeriodSchema),
    updatedAt: instantSchema.optional(),
  })
  .meta({ id: 'DeputiesOfCoach' });
export type DeputiesOfCoach = z.infer<typeof deputiesOfCoachSchema>;

export const deputiesSchema = z.object({ coaches: z.array(deputiesOfCoachSchema) }).meta({ id: 'Deputies' });

const expectedVersion = z.int().min(0);
export const deputyNamingSchema = z
  .strictObject({
    expectedVersion,
    deputy: personIdSchema,
    from: isoDateSchema,
    to: isoDateSchema,
  })
  .meta({ id: 'DeputyNaming' });
export type DeputyNaming = z.infer<typeof deputyNamingSchema>;

/** A period is known by its first day: a coach has one deputy on a day. */
export const deputyEndSchema = z.strictObject({ expectedVersion, from: isoDateSchema }).meta({ id: 'DeputyEnd' });
export type DeputyEnd = z.infer<typeof deputyEndSchema>;
