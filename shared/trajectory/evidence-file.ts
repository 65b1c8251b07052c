import * as z from 'zod';
import { kindOfName } from '../document/file-types.ts';
import { uploadSchema } from '../document/schema.ts';
import type { FieldError } from '../kernel/errors.ts';
import { uploadIdSchema } from '../kernel/ids.ts';
import { lineOf } from '../kernel/text.ts';
import { alsoProves } from './requests.ts';
import { evidenceInputSchema } from './schema.ts';

const MEGABYTE = 1024 * 1024;
const MAXIMUM_MEGABYTES = 25;
const MAXIMUM_EVIDENCE_FILE_BYTES = MAXIMUM_MEGABYTES * MEGABYTE;

/** No longer than a reference, since it serves as one when none is typed. */
export const fileNameSchema = lineOf(200);

/** The file that somebody is about to upload; its size in bytes. */
export const evidenceUploadRequestSchema = z
  .strictObject({ fileName: fileNameSchema, size: z.int().min(0) })
  .meta({ id: 'EvidenceUploadRequest' });
export type EvidenceUploadRequest = z.infer<typeof evidenceUploadRequestSchema>;

/** A proof whose file was uploaded. Without a reference, the name of the file is where it is to be found. */
export const evidenceFileAdditionSchema = evidenceInputSchema
  .extend({
    reference: evidenceInputSchema.shape.reference.optional(),
    fileName: fileNameSchema,
    expectedVersion: z.int().min(1),
    ...alsoProves,
  })
  .meta({ id: 'EvidenceFileAddition' });
export type EvidenceFileAddition = z.infer<typeof evidenceFileAdditionSchema>;

/** Where the file goes, and by which name it is attached afterwards. */
export const evidenceUploadSchema = z
  .object({ uploadId: uploadIdSchema, upload: uploadSchema })
  .meta({ id: 'EvidenceUpload' });

/** Shown in the browser, where it can be, or saved. */
export const fileUseSchema = z.enum(['show', 'save']);
export type FileUse = z.infer<typeof fileUseSchema>;

const refusedAt = (message: string, parameters?: Record<string, string>): FieldError[] => [
  { pointer: '/fileName', message, ...(parameters ? { parameters } : {}) },
];

/** Why a file cannot be evidence, by its name and size alone: the content is looked at once it has arrived. */
export const refusedEvidenceFile = ({ fileName, size }: EvidenceUploadRequest): FieldError[] => {
  if (kindOfName(fileName) === undefined) return refusedAt('fileKindRefused');
  if (size === 0) return refusedAt('emptyFile');
  return size > MAXIMUM_EVIDENCE_FILE_BYTES ? refusedAt('fileTooLarge', { maximum: String(MAXIMUM_MEGABYTES) }) : [];
};
