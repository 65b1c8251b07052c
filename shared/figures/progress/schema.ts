import * as z from 'zod';
import { instantSchema, isoDateSchema } from '../../kernel/dates.ts';
import { FURTHER_TARGET_MEASURES } from '../../partnership/schema.ts';
import { countingVariantSchema, fundingPeriodSchema } from '../../programme/schema.ts';
import { bandSchema, forecastSchema } from '../schema.ts';

/** One partner, region, size or theme. All counts are unique companies. */
export const progressRowSchema = z
  .object({
    /** A code, an id of a member, or `none`: realised without a member in charge. */
    key: z.string(),
    realised: z.int(),
    /** What was agreed on; a dimension without targets has none. */
    target: z.int().optional(),
    /** Where it should stand on the day, by the yearly steps of the whole. */
    expectedByNow: z.int().optional(),
    /** Companies short of that; 0 for who is not behind. */
    behind: z.int().optional(),
    /** In plan or implementation, with this member in charge, and not counted yet. */
    inPipeline: z.int().optional(),
    forecast: forecastSchema.optional(),
    band: bandSchema,
  })
  .meta({ id: 'ProgressRow' });
export type ProgressRow = z.infer<typeof progressRowSchema>;

/** How far one of the further targets is. */
const furtherProgressSchema = z.object({
  measure: z.enum(FURTHER_TARGET_MEASURES),
  goal: z.int(),
  weight: z.int(),
  realised: z.int(),
});

export const progressSchema = z
  .object({
    partnershipId: z.string(),
    period: fundingPeriodSchema,
    rulesVersion: z.string(),
    countingRule: countingVariantSchema,
    on: isoDateSchema,
    retrievedAt: instantSchema,
    /** The whole, as on the dashboard. */
    realised: z.int(),
    target: z.int().optional(),
    weight: z.int().optional(),
    further: z.array(furtherProgressSchema),
    /** The agreement that the targets of the partners are from. */
    agreement: z.object({ number: z.int(), validFrom: isoDateSchema }).optional(),
    /**
     * False when the totals do not hold these dimensions of every company: they were added later, and the figures were not rebuilt since. What is
     * shown is then too low.
     */
    isComplete: z.boolean(),
    /** Who is furthest behind first. */
    members: z.array(progressRowSchema),
    regions: z.array(progressRowSchema),
    sizes: z.array(progressRowSchema),
    themes: z.array(progressRowSchema),
  })
  .meta({ id: 'Progress' });
export type Progress = z.infer<typeof progressSchema>;
