import * as z from 'zod';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import { personIdSchema } from '../kernel/ids.ts';
import { roleSchema } from '../kernel/permissions.ts';

/** Periods that are not over; whoever plans further ahead can wait. */
export const MAXIMUM_PERIODS = 10;
/** In how many periods one person stands in, for whomever: a sign-in looks each of them up. */
export const MAXIMUM_DUTIES = 20;

/** Both days are part of it. */
const days = { from: isoDateSchema, to: isoDateSchema };
/**
 * What whoever named the deputy could give of the absent person's roles. It gives no more than that, and each only on a day on which the absent
 * person has it. Periods of before deputies had rights give none.
 */
const roles = z.array(roleSchema).default([]);

/** Who stands in from the first day to the last. Why somebody is absent is nobody's business here. */
export const deputyPeriodSchema = z.object({ deputy: personIdSchema, ...days, roles }).meta({ id: 'DeputyPeriod' });
export type DeputyPeriod = z.infer<typeof deputyPeriodSchema>;

/** The deputies of one absent person: at most one on a day. Version 0 when none was ever named. */
export const deputiesOfSchema = z
  .object({
    absent: personIdSchema,
    version: z.int(),
    periods: z.array(deputyPeriodSchema),
    updatedAt: instantSchema.optional(),
  })
  .meta({ id: 'DeputiesOf' });
export type DeputiesOf = z.infer<typeof deputiesOfSchema>;

export const deputiesSchema = z.object({ people: z.array(deputiesOfSchema) }).meta({ id: 'Deputies' });

/** The same seen from the deputy: for whom, and when. */
export const dutySchema = z.object({ absent: personIdSchema, ...days, roles });
export type Duty = z.infer<typeof dutySchema>;
/** All for whom one person stands in: what is looked up while that person signs in. Version 0 when that was never anybody. */
export const dutiesSchema = z.object({ deputy: personIdSchema, version: z.int(), periods: z.array(dutySchema) });
export type Duties = z.infer<typeof dutiesSchema>;

const name = z.string();
const namedDutySchema = dutySchema.extend({ name });
/** Who stands in for one person, for whom this person does, and whom the reader could name. */
export const replacementSchema = z
  .object({
    absent: personIdSchema,
    version: z.int(),
    periods: z.array(deputyPeriodSchema.extend({ name })),
    duties: z.array(namedDutySchema),
    mayName: z.boolean(),
    /** Nobody where the reader may name none. */
    candidates: z.array(z.object({ id: personIdSchema, name })),
  })
  .meta({ id: 'Replacement' });
export type Replacement = z.infer<typeof replacementSchema>;

/** For whom somebody stands in, as shown to that person. */
export const ownDutiesSchema = z.object({ duties: z.array(namedDutySchema) }).meta({ id: 'OwnDuties' });

const expectedVersion = z.int().min(0);
export const deputyNamingSchema = z
  .strictObject({ expectedVersion, deputy: personIdSchema, ...days })
  .meta({ id: 'DeputyNaming' });
export type DeputyNaming = z.infer<typeof deputyNamingSchema>;

/** A period is known by its first day: there is one deputy on a day. */
export const deputyEndSchema = z.strictObject({ expectedVersion, from: isoDateSchema }).meta({ id: 'DeputyEnd' });
export type DeputyEnd = z.infer<typeof deputyEndSchema>;
