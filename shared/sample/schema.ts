import * as z from 'zod';
import { enterpriseNumberSchema } from '../company/enterprise-number.ts';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import { exportChoices } from '../kernel/export.ts';
import { companyIdSchema, sampleNumberSchema, trajectoryIdSchema } from '../kernel/ids.ts';
import { sampleScopeSchema } from './scope.ts';
import { SAMPLE_STANDS } from './stand.ts';

/** One transaction and one screen; whoever wants more draws again: what was drawn is not drawn twice. */
export const MAXIMUM_DRAWN = 200;
/** More than three partnerships together are meant to reach. Their ids stay within one transaction. */
export const MAXIMUM_POPULATION = 10_000;
export const SAMPLES_PER_PAGE = 5;

/** How the draw was done, so that a later way of drawing does not change what an earlier one gave. */
export const SAMPLE_METHODS = ['sha256Order'] as const;

const sampleSizeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('number'),
      number: z.int({ error: 'required' }).min(1, { error: 'tooSmall' }).max(MAXIMUM_DRAWN, { error: 'tooLarge' }),
    }),
    z.strictObject({
      kind: z.literal('share'),
      percent: z.int({ error: 'required' }).min(1, { error: 'tooSmall' }).max(100, { error: 'tooLarge' }),
    }),
  ])
  .meta({ id: 'SampleSize' });
export type SampleSize = z.infer<typeof sampleSizeSchema>;

export const sampleRequestSchema = z
  .strictObject({ scope: sampleScopeSchema, size: sampleSizeSchema })
  .meta({ id: 'SampleRequest' });
export type SampleRequest = z.infer<typeof sampleRequestSchema>;

/** What is drawn: a company through a trajectory, since that is what a verdict is about. */
export const sampleUnitSchema = z
  .object({ trajectoryId: trajectoryIdSchema, companyId: companyIdSchema })
  .meta({ id: 'SampleUnit' });
export type SampleUnit = z.infer<typeof sampleUnitSchema>;

/** A draw as it was done. It is written once and never changed. */
export const sampleSchema = z
  .object({
    /** One after the other, without gaps: a draw that did not please cannot go unseen. */
    number: sampleNumberSchema,
    scope: sampleScopeSchema,
    size: sampleSizeSchema,
    method: z.enum(SAMPLE_METHODS),
    seed: z.string(),
    population: z.object({ size: z.int(), sha256: z.string() }),
    /** In the order of the draw. */
    drawn: z.array(sampleUnitSchema),
    /** Which rules said what counts. */
    rulesVersion: z.string(),
    at: instantSchema,
    /** The subject of the token. */
    by: z.string(),
    /** Of the request: sent again, it draws nothing. */
    requestKey: z.uuid().optional(),
  })
  .meta({ id: 'Sample' });
export type Sample = z.infer<typeof sampleSchema>;

/** A company that was drawn, and in which sample. */
export type Sampled = SampleUnit & { readonly number: Sample['number'] };

export const sampleProgressSchema = z.object({
  waiting: z.int(),
  queried: z.int(),
  accepted: z.int(),
  rejected: z.int(),
  reopened: z.int(),
} satisfies Record<(typeof SAMPLE_STANDS)[number], z.ZodType>);

const shown = sampleSchema.omit({ drawn: true, by: true, requestKey: true });
export const sampleInShortSchema = shown.extend({ drawn: z.int() }).meta({ id: 'SampleInShort' });
export type SampleInShort = z.infer<typeof sampleInShortSchema>;

export const sampleListQuerySchema = z.strictObject({ before: z.coerce.number().pipe(sampleNumberSchema).optional() });
/** A page, the latest first; `before` asks for the next one. */
export const sampleListSchema = z
  .object({ samples: z.array(sampleInShortSchema), total: z.int(), before: sampleNumberSchema.optional() })
  .meta({ id: 'SampleList' });
export type SampleList = z.infer<typeof sampleListSchema>;

export const sampledCompanySchema = sampleUnitSchema
  .extend({
    title: z.string(),
    name: z.string(),
    enterpriseNumber: enterpriseNumberSchema.optional(),
    stand: z.enum(SAMPLE_STANDS),
    /** The day of the verdict, and why it was rejected. */
    judgedOn: isoDateSchema.optional(),
    reason: z.string().optional(),
  })
  .meta({ id: 'SampledCompany' });
export type SampledCompany = z.infer<typeof sampledCompanySchema>;

export const sampleViewSchema = sampleInShortSchema
  .extend({
    progress: sampleProgressSchema,
    companies: z.array(sampledCompanySchema),
    /** Whether drawing anew from the population that was kept, with the same seed, gives the same. */
    reproduced: z.boolean(),
  })
  .meta({ id: 'SampleView' });
export type SampleView = z.infer<typeof sampleViewSchema>;

/** How many there are to draw from, for each quarter and period in which there are any. */
export const samplePopulationsSchema = z
  .object({ populations: z.array(z.object({ scope: sampleScopeSchema, size: z.int() })) })
  .meta({ id: 'SamplePopulations' });
export type SamplePopulations = z.infer<typeof samplePopulationsSchema>;

export const sampledOfTrajectorySchema = z
  .object({ sampled: z.array(z.object({ companyId: companyIdSchema, number: sampleNumberSchema })) })
  .meta({ id: 'SampledOfTrajectory' });

export const sampleExportQuerySchema = z.strictObject(exportChoices).meta({ id: 'SampleExportQuery' });
export type SampleExportQuery = z.infer<typeof sampleExportQuerySchema>;
