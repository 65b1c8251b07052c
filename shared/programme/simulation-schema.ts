import * as z from 'zod';
import { bandSchema, cutExplanationSchema } from '../figures/schema.ts';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import { centsSchema } from '../kernel/money.ts';
import { countingVariantSchema, fundingPeriodSchema, ruleNameSchema } from './schema.ts';

/**
 * What came of a changed rule in a simulation. `figures`: in the figures of each partnership. `budget`: in the shares of the yearly budget.
 * `recount`: not simulated, since every trajectory would be counted anew and only partnerships have those. `noEffect`: nothing in the
 * period that is shown. `settlement`: only the final settlement goes by it. `unused`: nothing in the product goes by it yet. `noFigure`:
 * deadlines, mails and monitoring, no figure of a partnership.
 */
export const SIMULATION_OUTCOMES = [
  'figures',
  'budget',
  'recount',
  'noEffect',
  'settlement',
  'unused',
  'noFigure',
] as const;
export const simulationOutcomeSchema = z.enum(SIMULATION_OUTCOMES);
export type SimulationOutcome = z.infer<typeof simulationOutcomeSchema>;

/** What a partnership's figures are under a set of rules. */
export const figuresUnderSchema = z
  .object({
    countingRule: countingVariantSchema,
    publicBodyCounts: z.boolean(),
    /** What counts. */
    realised: z.int(),
    withPublicBodies: z.int(),
    withoutPublicBodies: z.int(),
    expectedByNow: z.int().optional(),
    progress: z.number().optional(),
    progressBand: bandSchema,
    earlyWarning: z.boolean(),
    forecast: z.int().optional(),
    smeShare: z.number().optional(),
    smeBand: bandSchema,
    cutToday: cutExplanationSchema.optional(),
    cutForecast: cutExplanationSchema.optional(),
  })
  .meta({ id: 'FiguresUnderRules' });
export type FiguresUnder = z.infer<typeof figuresUnderSchema>;

export const simulatedPartnershipSchema = z
  .object({ partnershipId: z.string(), present: figuresUnderSchema, draft: figuresUnderSchema, differs: z.boolean() })
  .meta({ id: 'SimulatedPartnership' });
export type SimulatedPartnership = z.infer<typeof simulatedPartnershipSchema>;

const yearlySharesSchema = z.object({
  esf: centsSchema,
  focusOnTalent: centsSchema,
  own: centsSchema,
  total: centsSchema,
});

/** Real figures under the present rules and under a draft, as if it held today. */
export const simulationSchema = z
  .object({
    period: fundingPeriodSchema,
    on: isoDateSchema,
    retrievedAt: instantSchema,
    /** The version that it is compared with. */
    presentVersion: z.string(),
    partnerships: z.array(simulatedPartnershipSchema),
    budget: z.object({ present: yearlySharesSchema, draft: yearlySharesSchema }),
    rules: z.array(z.object({ rule: ruleNameSchema, outcome: simulationOutcomeSchema })),
  })
  .meta({ id: 'RulesSimulation' });
export type Simulation = z.infer<typeof simulationSchema>;
