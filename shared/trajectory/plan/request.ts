import * as z from 'zod';
import { companyIdSchema } from '../../kernel/ids.ts';
import { languageSchema } from '../../kernel/languages.ts';

/** The plan of which company, in which language. */
export const planQuerySchema = z.strictObject({ companyId: companyIdSchema, language: languageSchema });
export type PlanQuery = z.infer<typeof planQuerySchema>;
