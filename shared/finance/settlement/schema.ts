import * as z from 'zod';
import { instantSchema, isoDateSchema } from '../../kernel/dates.ts';
import { centsSchema } from '../../kernel/money.ts';
import { noteOf } from '../../kernel/text.ts';
import { settlementInputsSchema, struckCompanySchema } from './inputs.ts';
import { settlementOutcomeSchema } from './outcome.ts';

/** Periods of which there is a settlement each. */
const period = z.int().min(1).max(2);

const inCommon = {
  period,
  /** The periods that it is over, where there are several: then `period` is the last of them. */
  covers: z.array(period).optional(),
  /** Settlements of one period are counted: one that is prepared after another was returned or reopened is the next. */
  number: z.int().min(1).max(999),
  version: z.int(),
  /** The day as of which its inputs were read. */
  on: isoDateSchema,
  rulesVersion: z.string(),
  /** SHA-256 over the canonical JSON of inputs and outcome, as they lie frozen. */
  sha256: z.string(),
  bytes: z.int(),
  objectKey: z.string(),
  /** What it comes to, for a list. */
  realised: z.int(),
  goal: z.int(),
  cut: centsSchema,
  toPay: centsSchema,
  recovery: centsSchema,
  /** The subject of whoever prepared it: another one decides. */
  preparedBy: z.string(),
  preparedAt: instantSchema,
  updatedAt: instantSchema,
};
const ended = { endedAt: instantSchema, reason: z.string() };

/**
 * A final settlement: frozen with its inputs when it is prepared, decided by a second person. One that is returned or reopened stays as it
 * was; the next one has the next number.
 */
export const settlementSchema = z
  .discriminatedUnion('state', [
    z.object({ ...inCommon, state: z.literal('prepared') }),
    z.object({ ...inCommon, ...ended, state: z.literal('returned') }),
    z.object({ ...inCommon, state: z.literal('settled'), settledAt: instantSchema }),
    z.object({ ...inCommon, ...ended, state: z.literal('reopened'), settledAt: instantSchema }),
  ])
  .meta({ id: 'Settlement' });
export type Settlement = z.infer<typeof settlementSchema>;
export type SettlementState = Settlement['state'];

/** The periods that a settlement is over. */
export const periodsCoveredBy = ({ covers, period: own }: Settlement): readonly number[] => covers ?? [own];

/** What lies frozen: all that a settlement is a function of, and what it came to. */
export const frozenSettlementSchema = z
  .object({ inputs: settlementInputsSchema, outcome: settlementOutcomeSchema })
  .meta({ id: 'FrozenSettlement' });
export type FrozenSettlement = z.infer<typeof frozenSettlementSchema>;

/** Why nothing can be computed yet. */
export const MISSING_FOR_SETTLEMENT = [
  'settledLater',
  'extensionUndecided',
  'target',
  'certified',
  'negativeAmount',
] as const;
export type MissingForSettlement = (typeof MISSING_FOR_SETTLEMENT)[number];

const forecastRangeSchema = z.object({ expected: z.int(), low: z.int(), high: z.int(), windowDays: z.int() });

/** The settlement of a period as it would be today, and those that were prepared before. */
export const settlementOverviewSchema = z
  .object({
    period,
    today: isoDateSchema,
    /** Whether the period is over: before that nothing can be prepared. */
    periodIsOver: z.boolean(),
    retrievedAt: instantSchema,
    missing: z.array(z.enum(MISSING_FOR_SETTLEMENT)),
    /** The period in whose settlement this one comes, where it has none of its own. */
    settledWith: period.optional(),
    now: frozenSettlementSchema.optional(),
    forecast: forecastRangeSchema.optional(),
    /** The newest first. */
    settlements: z.array(settlementSchema),
    struck: z.array(struckCompanySchema),
  })
  .meta({ id: 'SettlementOverview' });
export type SettlementOverview = z.infer<typeof settlementOverviewSchema>;

export const settlementDetailSchema = z
  .object({ settlement: settlementSchema, frozen: frozenSettlementSchema })
  .meta({ id: 'SettlementDetail' });
export type SettlementDetail = z.infer<typeof settlementDetailSchema>;

/** What a settlement comes to when it is computed again from its frozen inputs, with the rules of its time. */
export const recomputationSchema = z
  .object({
    /** The object lies there as it was frozen. */
    hashAgrees: z.boolean(),
    sha256: z.string(),
    /** Every amount and count is the same. */
    same: z.boolean(),
    differences: z.array(z.string()),
    at: instantSchema,
  })
  .meta({ id: 'Recomputation' });
export type Recomputation = z.infer<typeof recomputationSchema>;

const expectedVersion = z.int().min(1);
export const settlementStepSchema = z.strictObject({ expectedVersion }).meta({ id: 'SettlementStep' });
export const settlementReasonSchema = z
  .strictObject({ expectedVersion, reason: noteOf(1000) })
  .meta({ id: 'SettlementReason' });
export const strikeSchema = z.strictObject({ reason: noteOf(1000) }).meta({ id: 'Strike' });
