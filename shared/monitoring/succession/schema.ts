import * as z from 'zod';
import { enterpriseNumberSchema } from '../../company/enterprise-number.ts';
import { instantSchema, isoDateSchema } from '../../kernel/dates.ts';
import { noteOf } from '../../kernel/text.ts';
import type { Succession } from '../matching/successions.ts';
import { foundSuccessionSchema } from './found.ts';

/** That an enterprise is not there any more from a day on: merged into another, or stopped when there is none. */
const shape = {
  enterpriseNumber: enterpriseNumberSchema,
  on: isoDateSchema,
  mergedInto: enterpriseNumberSchema.optional(),
};

export const successionSchema = z.object(shape) satisfies z.ZodType<Succession>;

export const successionRequestSchema = z
  .strictObject(shape)
  .refine(({ enterpriseNumber, mergedInto }) => enterpriseNumber !== mergedInto, {
    error: 'mergedIntoItself',
    path: ['mergedInto'],
  })
  .meta({ id: 'SuccessionRequest' });
export type SuccessionRequest = z.infer<typeof successionRequestSchema>;

/** As it is kept: the open data of the KBO name no successor, so somebody of the agency says so. */
export const keptSuccessionSchema = z
  .object({ ...shape, notedBy: z.string(), notedAt: instantSchema })
  .meta({ id: 'Succession' });
export type KeptSuccession = z.infer<typeof keptSuccessionSchema>;

export const successionListSchema = z
  .object({
    rows: z.array(keptSuccessionSchema),
    /** What the KBO says of supported companies, and nobody noted yet. */
    found: z.array(foundSuccessionSchema),
  })
  .meta({ id: 'SuccessionList' });

export const successionRemovalSchema = z.strictObject({ reason: noteOf(500) }).meta({ id: 'SuccessionRemoval' });
export type SuccessionRemoval = z.infer<typeof successionRemovalSchema>;
