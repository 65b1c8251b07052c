import * as z from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { memberIdSchema, personIdSchema, rootCauseIdSchema } from '../../kernel/ids.ts';
import { lineOf } from '../../kernel/text.ts';
import { AUDIENCES } from '../../support/choices.ts';
import { MAXIMUM_ROOT_CAUSES, MAXIMUM_WHYS } from './limits.ts';

/** What a plan says of an action besides what changes: why, who and when. All of it may stay empty (P:171). */
export const actionPlanFields = {
  goal: lineOf(200).optional(),
  /** First day of the work; the last one is `plannedFor`. */
  plannedFrom: isoDateSchema.optional(),
  /** Tried out before it is put in place: advised, never asked. */
  pilot: z.boolean().optional(),
  /** Who sees to it in the company: the kind of person, and the function in the company's own words. Never a name. */
  companyOwner: z.enum(AUDIENCES).optional(),
  companyOwnerFunction: lineOf(80).optional(),
  memberInCharge: memberIdSchema.optional(),
  coachInCharge: personIdSchema.optional(),
  /** The chain of causes whose root it takes away. */
  rootCauseId: rootCauseIdSchema.optional(),
};

const chainFields = {
  problem: lineOf(200),
  /** Each answers why of the one before; the last is the root cause. */
  whys: z.array(lineOf(200)).min(1, { error: 'required' }).max(MAXIMUM_WHYS, { error: 'tooMany' }),
};

/** From a problem, why by why, to the cause that an action can take away. For who wants it, off the path (P:171). */
export const rootCauseSchema = z.object({ id: rootCauseIdSchema, ...chainFields }).meta({ id: 'RootCause' });
export type RootCause = z.infer<typeof rootCauseSchema>;

/** All chains as they shall stand; one without an id is new. */
export const rootCausesChangeSchema = z
  .strictObject({
    expectedVersion: z.int().min(1),
    rootCauses: z
      .array(z.strictObject({ id: rootCauseIdSchema.optional(), ...chainFields }))
      .max(MAXIMUM_ROOT_CAUSES, { error: 'tooMany' }),
  })
  .meta({ id: 'RootCausesChange' });
export type RootCausesChange = z.infer<typeof rootCausesChangeSchema>;
