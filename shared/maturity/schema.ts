import * as z from 'zod';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import { companyIdSchema, maturityScanIdSchema, trajectoryIdSchema } from '../kernel/ids.ts';
import {
  CONDITION_STATES,
  DIMENSIONS,
  MATURITY_TYPES,
  MOMENTS,
  NO_ANSWER,
  RESPONDENT_ROLES,
  SPREADS,
} from './types.ts';

export const maturityTypeSchema = z.enum(MATURITY_TYPES).meta({ id: 'MaturityType' });
const dimensionSchema = z.enum(DIMENSIONS).meta({ id: 'MaturityDimension' });

/** By the id of a question. Which questions and anchors there are stands in the version of the questionnaire: see `answerErrors`. */
export const answersSchema = z
  .record(z.string().max(40), z.enum([...MATURITY_TYPES, NO_ANSWER]))
  .meta({ id: 'MaturityAnswers' });
export type Answers = z.infer<typeof answersSchema>;

/** What one person answered alone. Neither a name nor anything that leads to one stands beside it. */
export const respondentSchema = z.object({ role: z.enum(RESPONDENT_ROLES), on: isoDateSchema, answers: answersSchema });
export type Respondent = z.infer<typeof respondentSchema>;

/** Where the middle lies: on one type, or between two. */
const positionSchema = z.object({ low: maturityTypeSchema, high: maturityTypeSchema });
export type Position = z.infer<typeof positionSchema>;

const scanResultSchema = z
  .object({
    primary: positionSchema.optional(),
    dimensions: z.array(
      z.object({
        dimension: dimensionSchema,
        position: positionSchema.optional(),
        /** Of a dimension with several questions: each of them apart. */
        parts: z.array(z.object({ question: z.string(), position: positionSchema })).optional(),
        /** How far the respondents lie apart: the middle half of them. Only of many who answered alone. */
        spread: z.enum(SPREADS).optional(),
        /** Why there is no position. */
        withheld: z.enum(['unanswered', 'tooFew']).optional(),
      }),
    ),
  })
  .meta({ id: 'MaturityResult' });
export type ScanResult = z.infer<typeof scanResultSchema>;
export type DimensionResult = ScanResult['dimensions'][number];

/** What is known of the company beside its type. Nothing of it is scored. */
export const contextSchema = z
  .object({
    /** By the id of a question: one of the codes of that question in the version of the questionnaire. See `contextErrors`. */
    answers: z.record(z.string().max(40), z.string().max(40)),
    /** Those that were talked about. */
    conditions: z.record(z.string().max(40), z.enum(CONDITION_STATES)),
    on: isoDateSchema,
  })
  .meta({ id: 'MaturityContext' });
export type ScanContext = z.infer<typeof contextSchema>;

const inCommon = {
  id: maturityScanIdSchema,
  version: z.int(),
  companyId: companyIdSchema,
  trajectoryId: trajectoryIdSchema,
  moment: z.enum(MOMENTS),
  /** The version of the questionnaire that it was made with. */
  questionnaire: z.int(),
  startedOn: isoDateSchema,
  /** What the coach makes of it instead, and why. */
  override: z.object({ type: maturityTypeSchema, reason: z.string() }).optional(),
  context: contextSchema.optional(),
  removed: z.boolean(),
};

/** One joint answer, in a conversation with the coach. Who took part stands there by role. */
const conversationSchema = z.object({
  ...inCommon,
  form: z.literal('conversation'),
  present: z.array(z.enum(RESPONDENT_ROLES)),
  answers: answersSchema,
  result: scanResultSchema,
});

/** Several who each answer alone, by a link. Once closed, its result is fixed. */
const roundSchema = z.object({
  ...inCommon,
  form: z.literal('round'),
  /** What the respondents were promised: nothing is shown below it. */
  threshold: z.int(),
  /** Company and coach agreed that employee representatives answer too. */
  withEmployees: z.boolean(),
  answersUntil: instantSchema,
  closedAt: instantSchema.optional(),
  /** Not there when too few answered. */
  result: scanResultSchema.optional(),
});
export const maturityScanSchema = z.discriminatedUnion('form', [conversationSchema, roundSchema]);
export type MaturityScan = z.infer<typeof maturityScanSchema>;
export type Round = z.infer<typeof roundSchema>;

/** What people of the partnership and the agency see. Of an open round: no answer, and not how many there are. */
export const scanViewSchema = z
  .discriminatedUnion('form', [
    conversationSchema.omit({ removed: true }),
    roundSchema.omit({ removed: true }).extend({ state: z.enum(['open', 'enough', 'shown', 'tooFew']) }),
  ])
  .meta({ id: 'MaturityScan' });
export type ScanView = z.infer<typeof scanViewSchema>;
export const companyScansSchema = z
  .object({ companyId: companyIdSchema, companyName: z.string(), scans: z.array(scanViewSchema) })
  .meta({ id: 'MaturityScans' });
export type CompanyScans = z.infer<typeof companyScansSchema>;
