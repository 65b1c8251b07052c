import * as z from 'zod';
import { exportChoices } from '../../kernel/export.ts';
import { languageSchema } from '../../kernel/languages.ts';
import { noteOf } from '../../kernel/text.ts';
import { ofPeriodQuerySchema } from '../requests.ts';
import { budgetLinesSchema } from '../schema.ts';
import { GROUPINGS } from './roll-up.ts';

/** The first approved budget of a period, and the decision that approved it. */
export const budgetInputSchema = z
  .strictObject({ lines: budgetLinesSchema, reason: noteOf(500) })
  .meta({ id: 'BudgetInput' });
export type BudgetInput = z.infer<typeof budgetInputSchema>;

/** The living table as it is taken away: of a period, put together as it is looked at. */
const grouped = ofPeriodQuerySchema.extend({ by: z.enum(GROUPINGS).default('member') });
export const livingFileQuerySchema = grouped.extend(exportChoices);
export const livingDocumentQuerySchema = grouped.extend({ language: languageSchema.default('nl') });
