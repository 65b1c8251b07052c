import * as z from 'zod';
import { normRowSchema } from '../figures/schema.ts';
import { instantSchema, isoDateSchema, quarterSchema } from '../kernel/dates.ts';
import { snapshotIdSchema } from '../kernel/ids.ts';
import { countingVariantSchema } from '../programme/schema.ts';
import { dueItemSchema, headlineSchema, narrativeSentenceSchema } from './sentences.ts';

/** The place of a summary over all partnerships; every other place is a partnership's id. */
export const AGENCY_PLACE = 'agency';

/**
 * What is said about a quarter that is over, as it is frozen: figures and the sentences that they make, without names of people or
 * companies. `v` is the version of this layout: a frozen summary never changes, so a reader must know every version that there was.
 */
export const summarySchema = z
  .object({
    v: z.literal(1),
    place: z.string(),
    quarter: quarterSchema,
    period: z.int(),
    /** The last day of the quarter. */
    on: isoDateSchema,
    retrievedAt: instantSchema,
    rulesVersion: z.string(),
    countingRule: countingVariantSchema,
    headline: headlineSchema,
    /** The columns of the norm table: all partnerships for the agency, none in a partnership's own summary. */
    partnershipIds: z.array(z.string()),
    norms: z.array(normRowSchema),
    narrative: z.array(narrativeSentenceSchema),
    due: z.array(dueItemSchema),
  })
  .meta({ id: 'QuarterlySummary' });
export type Summary = z.infer<typeof summarySchema>;

/** Where a frozen summary lies, and how to see that nobody touched it. */
export const snapshotSchema = z
  .object({
    id: snapshotIdSchema,
    kind: z.literal('quarterlySummary'),
    quarter: quarterSchema,
    objectKey: z.string(),
    /** Of the canonical JSON, in hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int(),
    rulesVersion: z.string(),
    createdAt: instantSchema,
  })
  .meta({ id: 'Snapshot' });
export type Snapshot = z.infer<typeof snapshotSchema>;

export const summaryListSchema = z.object({ snapshots: z.array(snapshotSchema) }).meta({ id: 'SummaryList' });

/** A summary as it was reported, with the snapshot whose hash it was checked against. */
export const frozenSummarySchema = z
  .object({ snapshot: snapshotSchema, summary: summarySchema })
  .meta({ id: 'FrozenSummary' });
export type FrozenSummary = z.infer<typeof frozenSummarySchema>;
