import * as z from 'zod';
import { fileNameSchema } from '../document/kept-file.ts';
import { alsoProves } from './requests.ts';
import { evidenceInputSchema } from './schema.ts';

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
