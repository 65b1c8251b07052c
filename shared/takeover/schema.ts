import * as z from 'zod';
import { taskSchema, uploadSchema } from '../document/schema.ts';
import { languageSchema } from '../kernel/languages.ts';
import { lineOf } from '../kernel/text.ts';
import { MAXIMUM_WORKBOOK_BYTES } from './limits.ts';
import { takeoverProblemSchema } from './problems.ts';
import { reconciliationSchema } from './reconciliation-schema.ts';

export const takeoverRequestSchema = z
  .strictObject({
    name: lineOf(200).refine((name) => /\.xlsx$/i.test(name), { error: 'notXlsx' }),
    /** Bytes. */
    size: z.int().min(1, { error: 'emptyFile' }).max(MAXIMUM_WORKBOOK_BYTES, { error: 'fileTooLarge' }),
  })
  .meta({ id: 'TakeoverRequest' });
export type TakeoverRequest = z.infer<typeof takeoverRequestSchema>;

export const takeoverCreatedSchema = z
  .object({ task: taskSchema, upload: uploadSchema.optional() })
  .meta({ id: 'TakeoverCreated' });

export const templateQuerySchema = z
  .strictObject({ language: languageSchema.default('nl') })
  .meta({ id: 'TemplateQuery' });

/** Records of one kind in a file: those that are new, and those that are here already. */
const countSchema = z.object({ added: z.int(), present: z.int() });

/** What a check found, or what a takeover did. */
export const takeoverOutcomeSchema = z
  .object({
    counts: z.object({ companies: countSchema, trajectories: countSchema, targets: countSchema, amounts: countSchema }),
    /** The first of them; all stand in the report. */
    problems: z.array(takeoverProblemSchema),
    /** How many there are that hold the file back, and how many that do not. */
    errors: z.int(),
    notices: z.int(),
    reconciliation: reconciliationSchema,
  })
  .meta({ id: 'TakeoverOutcome' });
export type TakeoverOutcome = z.infer<typeof takeoverOutcomeSchema>;

export const takeoverSchema = z
  .object({ task: taskSchema, outcome: takeoverOutcomeSchema.optional() })
  .meta({ id: 'Takeover' });
export type Takeover = z.infer<typeof takeoverSchema>;
