import * as z from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { noteOf } from '../../kernel/text.ts';
import { STANDING_ANSWERS } from './follow-up.ts';

/** Whether an adaptation still stands: asked once, some months after completion, and never a condition for counting. */
export const followUpSchema = z
  .object({ stands: z.enum(STANDING_ANSWERS), on: isoDateSchema, remark: z.string().optional() })
  .meta({ id: 'FollowUp' });

export const followUpInputSchema = z
  .strictObject({ stands: z.enum(STANDING_ANSWERS), remark: noteOf(300).optional() })
  .meta({ id: 'FollowUpInput' });
