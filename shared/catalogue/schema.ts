import * as z from 'zod';
import { catalogueCodeSchema } from '../kernel/catalogue-code.ts';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import { lineOf, noteOf } from '../kernel/text.ts';
import { resultDimensionSchema } from '../trajectory/schema.ts';

export const AUDIENCES = ['company', 'person'] as const;
export const INTERVENTION_KINDS = ['structural', 'instrument'] as const;
export const INTERVENTION_PHASES = [
  'inflow',
  'onboarding',
  'daily-work',
  'retention',
  'growth',
  'whole-organisation',
] as const;

/** Fixed limits, so that the catalogues together stay one small read. */
export const MAXIMUM_ENTRIES = 200;
export const MAXIMUM_VERSIONS = 60;
export const MAXIMUM_CHECKS = 60;

/** What an entry says: its words, from when until when it may be newly chosen, and what its own catalogue asks besides. */
export const entryContentSchema = z
  .strictObject({
    nl: lineOf(120),
    en: lineOf(120),
    explanation: z.strictObject({ nl: noteOf(300), en: noteOf(300) }).optional(),
    /** The first and the last day on which it may be newly chosen; without end as long as nobody closed it. */
    validFrom: isoDateSchema.optional(),
    validUntil: isoDateSchema.optional(),
    /** What to choose when it is closed. */
    replacedBy: catalogueCodeSchema.optional(),
    /** Of an instrument: for whom it is asked. */
    audience: z.enum(AUDIENCES).optional(),
    /** Of an intervention: whether it can be structural, where it belongs, and the result that is proposed. */
    kind: z.enum(INTERVENTION_KINDS).optional(),
    phase: z.enum(INTERVENTION_PHASES).optional(),
    dimension: resultDimensionSchema.optional(),
  })
  .meta({ id: 'CatalogueEntryContent' });
export type EntryContent = z.infer<typeof entryContentSchema>;

/** What an entry says from a day on. The version that came with the product has no author. */
export const entryVersionSchema = z
  .object({
    ...entryContentSchema.shape,
    from: isoDateSchema,
    reason: z.string().optional(),
    at: instantSchema.optional(),
    /** The subject of the token. */
    by: z.string().optional(),
  })
  .meta({ id: 'CatalogueEntryVersion' });
export type EntryVersion = z.infer<typeof entryVersionSchema>;

/** That somebody looked whether the entry is still right: when, and where that stands. */
export const entryCheckSchema = z
  .object({ on: isoDateSchema, source: z.string(), at: instantSchema, by: z.string() })
  .meta({ id: 'CatalogueEntryCheck' });

/** An entry with all it ever said. Nothing of it is ever taken away, and its code is never used for something else. */
export const catalogueEntrySchema = z
  .object({
    code: catalogueCodeSchema,
    source: z.enum(['shipped', 'agency']),
    /** Rises with every change and every check. */
    version: z.int().min(1),
    /** In the order of the days from which they hold. */
    versions: z.array(entryVersionSchema).min(1),
    checks: z.array(entryCheckSchema),
  })
  .meta({ id: 'CatalogueEntry' });
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;

const reasonSchema = noteOf(500);

export const entryAdditionSchema = z
  .strictObject({ content: entryContentSchema, from: isoDateSchema, reason: reasonSchema })
  .meta({ id: 'CatalogueEntryAddition' });
export type EntryAddition = z.infer<typeof entryAdditionSchema>;

export const entryChangeSchema = entryAdditionSchema
  .extend({ expectedVersion: z.int().min(1) })
  .meta({ id: 'CatalogueEntryChange' });
export type EntryChange = z.infer<typeof entryChangeSchema>;

export const checkRequestSchema = z
  .strictObject({
    expectedVersion: z.int().min(1),
    on: isoDateSchema,
    /** A web address or a document. No names of people. */
    source: lineOf(300),
  })
  .meta({ id: 'CatalogueCheckRequest' });
export type CheckRequest = z.infer<typeof checkRequestSchema>;
