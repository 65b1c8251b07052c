import * as z from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { companyIdSchema, verificationQueryIdSchema } from '../../kernel/ids.ts';
import { noteOf } from '../../kernel/text.ts';

/** So many questions about one trajectory in all its years; whoever needs more should visit. */
export const MAXIMUM_QUERIES = 30;
const MAXIMUM_TEXT = 500;

/**
 * What the agency wants to know before it accepts or rejects. It is no verdict: what counted goes on counting while it is open. It
 * ends with a verdict on the company, or when the agency withdraws it.
 */
export const verificationQuerySchema = z
  .object({
    id: verificationQueryIdSchema,
    companyId: companyIdSchema,
    comment: z.string(),
    askedOn: isoDateSchema,
    dueOn: isoDateSchema,
    answer: z.object({ text: z.string(), on: isoDateSchema }).optional(),
    endedOn: isoDateSchema.optional(),
  })
  .meta({ id: 'VerificationQuery' });
export type VerificationQuery = z.infer<typeof verificationQuerySchema>;

export const queryInputSchema = z
  .strictObject({ companyId: companyIdSchema, comment: noteOf(MAXIMUM_TEXT), dueOn: isoDateSchema })
  .meta({ id: 'VerificationQueryInput' });
export const queryAnswerSchema = z.strictObject({ text: noteOf(MAXIMUM_TEXT) }).meta({ id: 'VerificationQueryAnswer' });
