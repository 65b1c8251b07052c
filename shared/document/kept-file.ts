import * as z from 'zod';
import { instantSchema } from '../kernel/dates.ts';
import type { FieldError } from '../kernel/errors.ts';
import { uploadIdSchema } from '../kernel/ids.ts';
import { lineOf } from '../kernel/text.ts';
import { kindOfName } from './file-types.ts';
import { uploadSchema } from './schema.ts';

const MEGABYTE = 1024 * 1024;
const MAXIMUM_MEGABYTES = 25;
const MAXIMUM_KEPT_FILE_BYTES = MAXIMUM_MEGABYTES * MEGABYTE;

/** An uploaded file as it was found when it arrived. Its hash is also where it lies, so that nothing can take its place. */
export const keptFileSchema = z
  .object({
    name: z.string(),
    contentType: z.string(),
    bytes: z.int(),
    sha256: z.string(),
    uploadedAt: instantSchema,
    /** The subject of the token. */
    by: z.string(),
  })
  .meta({ id: 'KeptFile' });
export type KeptFile = z.infer<typeof keptFileSchema>;

/** No longer than the reference of a proof, since it serves as one when none is typed. */
export const fileNameSchema = lineOf(200);

/** The file that somebody is about to upload; its size in bytes. */
export const keptFileRequestSchema = z
  .strictObject({ fileName: fileNameSchema, size: z.int().min(0) })
  .meta({ id: 'KeptFileRequest' });
export type KeptFileRequest = z.infer<typeof keptFileRequestSchema>;

/** Where the file goes, and by which name it is attached afterwards. */
export const keptFileUploadSchema = z
  .object({ uploadId: uploadIdSchema, upload: uploadSchema })
  .meta({ id: 'KeptFileUpload' });

/** Shown in the browser, where it can be, or saved. */
export const fileUseSchema = z.enum(['show', 'save']);
export type FileUse = z.infer<typeof fileUseSchema>;

const refusedAt = (message: string, parameters?: Record<string, string>): FieldError[] => [
  { pointer: '/fileName', message, ...(parameters ? { parameters } : {}) },
];

/** Why a file cannot be kept, by its name and size alone: the content is looked at once it has arrived. */
export const refusedKeptFile = ({ fileName, size }: KeptFileRequest): FieldError[] => {
  if (kindOfName(fileName) === undefined) return refusedAt('fileKindRefused');
  if (size === 0) return refusedAt('emptyFile');
  return size > MAXIMUM_KEPT_FILE_BYTES ? refusedAt('fileTooLarge', { maximum: String(MAXIMUM_MEGABYTES) }) : [];
};
