import * as z from 'zod';
import { instantSchema, isoDateSchema, quarterSchema } from '../kernel/dates.ts';
import { centsSchema } from '../kernel/money.ts';
import { targetSchema } from '../partnership/schema.ts';
import { type COUNTING_VARIANTS, countingVariantSchema, fundingPeriodSchema } from '../programme/schema.ts';
import type { OPEN_PHASES } from '../trajectory/schema.ts';

/** Realised companies under each counting variant; the rule in force says which of the three counts for the settlement. */
export const realisedSchema = z
  .object({ supported: z.int(), completed: z.int(), verified: z.int() } satisfies Record<
    (typeof COUNTING_VARIANTS)[number],
    z.ZodType
  >)
  .meta({ id: 'Realised' });

/** Companies that are not counted yet, by the furthest open phase of their trajectories. */
export const pipelineSchema = z
  .object({
    lead: z.int(),
    intake: z.int(),
    diagnosis: z.int(),
    plan: z.int(),
    implementation: z.int(),
  } satisfies Record<(typeof OPEN_PHASES)[number], z.ZodType>)
  .meta({ id: 'Pipeline' });

/** How things stood at the end of a quarter, or stand today in the current one. All counts are unique companies. */
export const standingSchema = z
  .object({
    quarter: quarterSchema,
    realised: realisedSchema,
    /** The same without public bodies: the note only says "onderneming". */
    realisedWithoutPublicBodies: realisedSchema,
    pipeline: pipelineSchema,
    /** Completed, but something of the counting rule still lacks. */
    completedNotCounted: z.int(),
    stopped: z.int(),
    /** Companies in support since intake: EECO19 counts the SMEs among them, EECO18 the public bodies. */
    inSupport: z.int(),
    inSupportSme: z.int(),
    inSupportPublicBody: z.int(),
    /** With at least one structural adaptation implemented, and those of them with evidence. */
    adapted: z.int(),
    adaptedWithEvidence: z.int(),
  })
  .meta({ id: 'Standing' });
export type Standing = z.infer<typeof standingSchema>;

/** The cut and how it arose, so that every amount explains itself. Amounts in cents. */
export const cutExplanationSchema = z
  .object({
    base: centsSchema,
    baseKind: z.enum(['acceptedPublicPart', 'grantedSubsidy', 'acceptedTotalCost']),
    /** True when the accepted costs are not known yet and the granted subsidy stands in for them. */
    baseIsProvisional: z.boolean(),
    percent: z.int(),
    target: z.int(),
    realised: z.int(),
    shortfall: z.int(),
    cut: centsSchema,
    split: z.object({ esf: centsSchema, focusOnTalent: centsSchema }),
  })
  .meta({ id: 'CutExplanation' });
export type CutExplanation = z.infer<typeof cutExplanationSchema>;

export const forecastSchema = z
  .object({
    /** Companies a day, over the window that it was measured in. */
    pacePerDay: z.number(),
    windowFrom: isoDateSchema,
    windowDays: z.int(),
    realisedInWindow: z.int(),
    daysLeft: z.int(),
    expected: z.int(),
    /** With the slowest and the fastest quarter of the window as pace. */
    low: z.int(),
    high: z.int(),
  })
  .meta({ id: 'Forecast' });
export type Forecast = z.infer<typeof forecastSchema>;

/** A band of the agency's house style; `none` is no data or not applicable. */
export const BANDS = ['above', 'on', 'under', 'far', 'none'] as const;
export const bandSchema = z.enum(BANDS).meta({ id: 'Band' });
export type Band = z.infer<typeof bandSchema>;

/** One partnership's figures in one period. */
export const partnershipFiguresSchema = z
  .object({
    partnershipId: z.string(),
    period: fundingPeriodSchema,
    rulesVersion: z.string(),
    countingRule: countingVariantSchema,
    /** The day of the figures: today, or the last day of a quarter that is past. */
    on: isoDateSchema,
    retrievedAt: instantSchema,
    target: targetSchema.optional(),
    current: standingSchema,
    previous: standingSchema.optional(),
    /** One for each quarter from the start of the period to the day of the figures. */
    perQuarter: z.array(standingSchema),
    /** Realised companies by reference region of their work floor, under the counting rule in force. */
    perRegion: z.record(z.string(), z.int()),
    /** Where the target should stand on the day, by its yearly steps. */
    expectedByNow: z.int().optional(),
    /** Realised against where the target should stand today: 1 is on target. */
    progress: z.number().optional(),
    progressBand: bandSchema,
    /** Under the share of the programme rules: to be followed closely. */
    earlyWarning: z.boolean(),
    forecast: forecastSchema.optional(),
    cutToday: cutExplanationSchema.optional(),
    cutForecast: cutExplanationSchema.optional(),
    /** A cut is shown of this period by itself; an extended partnership is settled over both periods together (*open* `settlementHorizon`). */
    settledOnce: z.boolean().optional(),
  })
  .meta({ id: 'PartnershipFigures' });
export type PartnershipFigures = z.infer<typeof partnershipFiguresSchema>;

/** A figure beside its norm, with band and trend, as a cell of the norm table. Shares 0..1, counts whole. */
export const normCellSchema = z
  .object({ value: z.number().optional(), band: bandSchema, previous: z.number().optional(), trend: z.string() })
  .meta({ id: 'NormCell' });
export type NormCell = z.infer<typeof normCellSchema>;

/** A row of the norm table: process, norm, target figure, one cell per partnership and one for all together. */
export const normRowSchema = z
  .object({
    process: z.enum(['companies', 'adaptations', 'indicators']),
    norm: z.enum(['realisedAgainstExpected', 'adaptedWithEvidence', 'smeShare', 'inSupport', 'realised']),
    kind: z.enum(['share', 'count']),
    goal: z.number().optional(),
    cells: z.record(z.string(), normCellSchema),
    together: normCellSchema,
  })
  .meta({ id: 'NormRow' });
export type NormRow = z.infer<typeof normRowSchema>;

/** The agency's dashboard: all partnerships side by side. Adds up totals that each partnership's projector keeps. */
export const agencyDashboardSchema = z
  .object({
    period: fundingPeriodSchema,
    on: isoDateSchema,
    quarter: quarterSchema,
    retrievedAt: instantSchema,
    rulesVersion: z.string(),
    partnerships: z.array(partnershipFiguresSchema),
    norms: z.array(normRowSchema),
    perRegion: z.record(z.string(), z.record(z.string(), z.int())),
  })
  .meta({ id: 'AgencyDashboard' });
export type AgencyDashboard = z.infer<typeof agencyDashboardSchema>;
