import * as z from 'zod';
import { taskSchema } from '../../document/schema.ts';
import { instantSchema } from '../../kernel/dates.ts';
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

/** Where one file goes: a form with these fields, the file last, posted to `url` before `expiresAt`. */
export const uploadSchema = z
  .object({ name: z.string(), url: z.string(), fields: z.record(z.string(), z.string()), expiresAt: instantSchema })
  .meta({ id: 'Upload' });
export type Upload = z.infer<typeof uploadSchema>;

export const importCreatedSchema = z
  .object({ task: taskSchema, uploads: z.array(uploadSchema) })
  .meta({ id: 'CompanyImportCreated' });
