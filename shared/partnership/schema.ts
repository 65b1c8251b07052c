import * as z from 'zod';
import { instantSchema } from '../kernel/dates.ts';
import { memberIdSchema } from '../kernel/ids.ts';
import { centsSchema } from '../kernel/money.ts';
import { noteOf } from '../kernel/text.ts';

/** An organisation in the partnership; subcontractors may have coaches, but no budget or cut of their own. */
export const memberSchema = z
  .object({ id: memberIdSchema, name: z.string(), role: z.enum(['promotor', 'partner', 'subcontractor']) })
  .meta({ id: 'Member' });
export type Member = z.infer<typeof memberSchema>;

const yearlyTargetSchema = z.strictObject({
  year: z.int().min(2024).max(2029),
  companies: z.int().min(0).max(100_000),
});

/** What the agency approves for a period: the promised number of companies, its yearly steps, and the money that hangs on it. */
export const targetInputSchema = z
  .strictObject({
    companies: z.int().min(1).max(100_000),
    /** How many companies are to be realised by the end of each year, cumulative. */
    yearly: z.array(yearlyTargetSchema).max(3),
    grantedSubsidy: centsSchema.refine((amount) => amount >= 0, { error: 'tooSmall' }),
    /** The public part of accepted costs so far, once settlements say so; until then the granted subsidy stands in for it. */
    acceptedPublicPart: centsSchema.refine((amount) => amount >= 0, { error: 'tooSmall' }).optional(),
    /** The amendment by which an approved target changed. */
    reason: noteOf(500),
  })
  .meta({ id: 'TargetInput' });
export type TargetInput = z.infer<typeof targetInputSchema>;

export const targetSchema = targetInputSchema
  .omit({ reason: true })
  .extend({ period: z.int(), version: z.int(), updatedAt: instantSchema })
  // As stored it stands beside its keys; only what people type is refused for a field too many.
  .strip()
  .meta({ id: 'Target' });
export type Target = z.infer<typeof targetSchema>;
