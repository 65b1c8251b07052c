import * as z from 'zod';
import { bandSchema } from '../figures/schema.ts';
import { isoDateSchema, quarterSchema } from '../kernel/dates.ts';
import { centsSchema } from '../kernel/money.ts';

const companies = z.int();

/** A sentence that the figures write themselves: a key and its facts, worded in the language of whoever reads it. */
const sentenceOf = <Key extends string, Facts extends z.ZodRawShape>(key: Key, facts: Facts) =>
  z.object({ key: z.literal(key), ...facts });

/** The finding in the title. Counts are unique companies. */
export const headlineSchema = z
  .discriminatedUnion('key', [
    sentenceOf('realisedOfTarget', { realised: companies, target: companies }),
    sentenceOf('realisedWithoutTarget', { realised: companies }),
  ])
  .meta({ id: 'SummaryHeadline' });
export type Headline = z.infer<typeof headlineSchema>;

export const narrativeSentenceSchema = z
  .discriminatedUnion('key', [
    /** How many came to be realised in the quarter, beside the quarter before; a correction can make it negative. */
    sentenceOf('volume', {
      quarter: quarterSchema,
      count: companies,
      previous: companies.optional(),
      trend: z.string(),
    }),
    /** Where the target should stand, and whether it does. */
    sentenceOf('norm', {
      on: isoDateSchema,
      expected: companies,
      realised: companies,
      share: z.number(),
      band: bandSchema,
    }),
    /** Why a norm was missed: what is not there yet. */
    sentenceOf('stillUnderway', { planned: companies, implementing: companies }),
    sentenceOf('completedNotCounted', { count: companies }),
    sentenceOf('forecast', { on: isoDateSchema, expected: companies, low: companies, high: companies }),
    sentenceOf('cut', {
      today: centsSchema,
      forecast: centsSchema.optional(),
      provisional: z.boolean(),
      settledOnce: z.boolean().optional(),
    }),
    sentenceOf('earlyWarning', { share: z.number(), partnershipIds: z.array(z.string()) }),
    sentenceOf('partnership', {
      partnershipId: z.string(),
      realised: companies,
      target: companies.optional(),
      band: bandSchema,
    }),
    /** In how many reference regions a company was realised: together the partnerships cover the Flemish Region. */
    sentenceOf('coverage', { covered: z.int(), regions: z.int() }),
  ])
  .meta({ id: 'SummarySentence' });
export type NarrativeSentence = z.infer<typeof narrativeSentenceSchema>;
export type SentenceOf<Key extends NarrativeSentence['key']> = Extract<NarrativeSentence, { key: Key }>;

export const dueItemSchema = z
  .discriminatedUnion('key', [
    sentenceOf('evidence', { count: companies }),
    sentenceOf('verification', { count: companies }),
    sentenceOf('actionPlan', {}),
    sentenceOf('actionPlanOf', { partnershipId: z.string() }),
    sentenceOf('yearlyStep', { on: isoDateSchema, step: companies, missing: companies }),
    sentenceOf('targetMissing', { partnershipIds: z.array(z.string()) }),
  ])
  .meta({ id: 'SummaryDueItem' });
export type DueItem = z.infer<typeof dueItemSchema>;
