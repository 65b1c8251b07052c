import * as z from 'zod';
import { noteOf } from '../../kernel/text.ts';
import { budgetLinesSchema } from '../schema.ts';

/** The first approved budget of a period, and the decision that approved it. */
export const budgetInputSchema = z
  .strictObject({ lines: budgetLinesSchema, reason: noteOf(500) })
  .meta({ id: 'BudgetInput' });
export type BudgetInput = z.infer<typeof budgetInputSchema>;
