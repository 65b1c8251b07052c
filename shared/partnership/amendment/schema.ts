import * as z from 'zod';
import { budgetLinesSchema } from '../../finance/schema.ts';
import { instantSchema } from '../../kernel/dates.ts';
import { amendmentIdSchema } from '../../kernel/ids.ts';
import { noteOf } from '../../kernel/text.ts';
import { targetInputSchema } from '../schema.ts';

/** What the agency approved of a period, and changes only by an amendment that both agree on (P:130-131). */
export const AMENDMENT_SUBJECTS = ['target', 'budget'] as const;

/** The target or the budget as it is to be, whole. */
export const amendedSchema = z
  .discriminatedUnion('subject', [
    z.strictObject({ subject: z.literal('target'), target: targetInputSchema.omit({ reason: true }) }),
    z.strictObject({ subject: z.literal('budget'), lines: budgetLinesSchema }),
  ])
  .meta({ id: 'Amended' });
export type Amended = z.infer<typeof amendedSchema>;

const period = z.int().min(1).max(2);
/** The version of the target or budget that whoever proposes has seen. */
const over = z.int().min(1);

export const amendmentInputSchema = z
  .strictObject({ period, over, to: amendedSchema, reason: noteOf(500) })
  .meta({ id: 'AmendmentInput' });
export type AmendmentInput = z.infer<typeof amendmentInputSchema>;

export const AMENDMENT_STATES = ['proposed', 'approved', 'refused', 'withdrawn'] as const;

export const amendmentSchema = z
  .object({
    id: amendmentIdSchema,
    version: z.int(),
    state: z.enum(AMENDMENT_STATES),
    period,
    over,
    /** What stood there when it was proposed, so that what it changes can be read for ever. */
    from: amendedSchema,
    to: amendedSchema,
    reason: z.string(),
    proposedAt: instantSchema,
    /** The subject of the token: another one decides. */
    proposedBy: z.string(),
    /** When it was approved, refused or withdrawn. */
    endedAt: instantSchema.optional(),
    decisionReason: z.string().optional(),
  })
  .meta({ id: 'Amendment' });
export type Amendment = z.infer<typeof amendmentSchema>;
