import * as z from 'zod';
import { COLUMNS_PATTERN } from './chosen-columns.ts';
import { languageSchema } from './languages.ts';

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export const exportFormatSchema = z.enum(EXPORT_FORMATS).meta({ id: 'ExportFormat' });
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** What an export asks besides the filters and the sort of its list. */
export const exportChoices = { format: exportFormatSchema, language: languageSchema.default('nl') };
/** Only these columns of a list, as `since,counts`; what is no column of the file is left out. */
export const columnChoice = { columns: z.string().max(100).regex(COLUMNS_PATTERN).optional() };

/** A function answers within 30 seconds and 6 MB, of which the encoding of a workbook takes a quarter. */
export const MAXIMUM_EXPORT_ROWS = 10_000;
export const MAXIMUM_EXPORT_BYTES = 4_000_000;
