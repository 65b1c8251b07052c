import * as z from 'zod';
import { memberIdSchema } from '../../kernel/ids.ts';
import { centsSchema } from '../../kernel/money.ts';
import { FURTHER_TARGET_MEASURES } from '../../partnership/schema.ts';
import { fundingSharesSchema, publicSharesSchema } from './inputs.ts';

export const TARGET_MEASURES = ['companies', ...FURTHER_TARGET_MEASURES] as const;
export type TargetMeasure = (typeof TARGET_MEASURES)[number];

/** Why the cut cannot be divided among the partners: the agreement says nothing of it, or what it says leads nowhere. */
export const UNDIVIDED_REASONS = ['noAgreement', 'noCutRule', 'noShortfalls', 'noBudgets', 'nobodyNamed'] as const;
export type UndividedReason = (typeof UNDIVIDED_REASONS)[number];

/** What the settlement makes of one target. Amounts in cents. */
const settledTargetSchema = z
  .object({
    measure: z.enum(TARGET_MEASURES),
    weight: z.int(),
    goal: z.int(),
    realised: z.int(),
    shortfall: z.int(),
    base: centsSchema,
    cut: centsSchema,
  })
  .meta({ id: 'SettledTarget' });

/** What each period adds to a settlement over several: the periods add up to the whole. */
const settledPeriodSchema = z
  .object({
    period: z.int(),
    accepted: centsSchema,
    grantedSubsidy: centsSchema,
    paid: centsSchema,
    targets: z.array(z.object({ measure: z.enum(TARGET_MEASURES), goal: z.int(), realised: z.int() })),
  })
  .meta({ id: 'SettledPeriod' });
export type SettledPeriod = z.infer<typeof settledPeriodSchema>;

/** What the settlement makes of one member: of its own cost, and of its part of the cut where the agreement divides it. */
const settledPartSchema = z
  .object({
    memberId: memberIdSchema,
    name: z.string(),
    accepted: centsSchema,
    shares: fundingSharesSchema,
    /** Counted companies that this member was in charge of. */
    realised: z.int(),
    /** How many it took on in the agreement. */
    goal: z.int().optional(),
    cut: centsSchema.optional(),
    cutShares: publicSharesSchema.optional(),
    /** Its public money less its part of the cut. Below 0, it owes to the promotor. */
    due: centsSchema.optional(),
    /** What it bears itself after the cut. */
    ownAfter: centsSchema.optional(),
  })
  .meta({ id: 'SettledPart' });
export type SettledPart = z.infer<typeof settledPartSchema>;

/** The final settlement of a period: what it comes to, and every amount on the way there. All amounts in whole cents. */
export const settlementOutcomeSchema = z
  .object({
    accepted: centsSchema,
    /** The accepted cost in the three shares, before the ceiling of the grant. */
    acceptedShares: fundingSharesSchema,
    grantedSubsidy: centsSchema,
    /** The public part, never more than was granted. */
    publicPart: centsSchema,
    publicShares: publicSharesSchema,
    base: centsSchema,
    /** Companies counted under the rule in force, struck ones left out, and those among them without a member in charge. */
    realised: z.int(),
    withoutMember: z.int(),
    /** Counted for a subcontractor: it has no part of its own, its invoices are a partner's cost. */
    bySubcontractors: z.int().default(0),
    targets: z.array(settledTargetSchema),
    /** By the formula; between 0 and the percentage of the base. */
    computedCut: centsSchema,
    /** Never more than the public part it is taken from. */
    cut: centsSchema,
    cutShares: publicSharesSchema,
    paid: centsSchema,
    /** Of the public part, what was not paid yet; the part of the cut that is set off against it; the rest is to be paid. */
    unpaid: centsSchema,
    setOff: centsSchema,
    toPay: centsSchema,
    toPayShares: publicSharesSchema,
    /** To be recovered from the promotor: the rest of the cut, and what was paid above the public part. */
    recovery: centsSchema,
    recoveryShares: publicSharesSchema,
    /** What the partners bear before and after the cut. */
    ownBefore: centsSchema,
    ownAfter: centsSchema,
    parts: z.array(settledPartSchema),
    /** Only where the settlement is over several periods. */
    periods: z.array(settledPeriodSchema).optional(),
    /** Why the parts have no cut of their own. */
    undivided: z.enum(UNDIVIDED_REASONS).optional(),
  })
  .meta({ id: 'SettlementOutcome' });
export type SettlementOutcome = z.infer<typeof settlementOutcomeSchema>;
