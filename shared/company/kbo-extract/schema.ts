import * as z from 'zod';
import { taskSchema, uploadSchema } from '../../document/schema.ts';
import { lineOf } from '../../kernel/text.ts';
import { EXTRACT_TABLES } from './tables.ts';

/** The files that somebody is about to upload: the tables of an extract, or one zip with them. Sizes in bytes. */
export const importRequestSchema = z
  .strictObject({
    files: z
      .array(z.strictObject({ name: lineOf(120), size: z.int().min(1, { error: 'emptyFile' }) }))
      .min(1, { error: 'required' })
      .max(Object.keys(EXTRACT_TABLES).length, { error: 'tooMany' }),
  })
  .meta({ id: 'CompanyImportRequest' });
export type ImportRequest = z.infer<typeof importRequestSchema>;

export const importCreatedSchema = z
  .object({ task: taskSchema, uploads: z.array(uploadSchema) })
  .meta({ id: 'CompanyImportCreated' });
