import * as z from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { companyIdSchema, memberIdSchema, trajectoryIdSchema } from '../../kernel/ids.ts';
import { centsSchema } from '../../kernel/money.ts';
import { agreementTermsSchema } from '../../partnership/agreement/schema.ts';
import { FURTHER_TARGET_MEASURES, memberRoleSchema, targetSchema } from '../../partnership/schema.ts';
import { type COUNTING_VARIANTS, fundingPeriodSchema, programmeRulesSchema } from '../../programme/schema.ts';
import { certifiedAmountSchema, paymentSchema } from '../schema.ts';

const countedBySchema = z.object({
  trajectoryId: trajectoryIdSchema,
  on: isoDateSchema,
  memberId: memberIdSchema.optional(),
});

/** Of which period's count it is, where a settlement is over several; without it, of the period that is settled. */
const ofPeriod = z.int().min(1).max(2).optional();

/** A company that counts in the period, and by what, under each counting variant. */
const countedCompanySchema = z
  .object({
    companyId: companyIdSchema,
    period: ofPeriod,
    enterpriseNumber: z.string(),
    name: z.string(),
    publicBody: z.boolean(),
    by: z.object({
      supported: countedBySchema.optional(),
      completed: countedBySchema.optional(),
      verified: countedBySchema.optional(),
    } satisfies Record<(typeof COUNTING_VARIANTS)[number], z.ZodType>),
  })
  .meta({ id: 'CountedCompany' });

/** A company that an audit struck from the count of a period. */
export const struckCompanySchema = z
  .object({ companyId: companyIdSchema, period: ofPeriod, on: isoDateSchema, reason: z.string() })
  .meta({ id: 'StruckCompany' });
export type StruckCompany = z.infer<typeof struckCompanySchema>;

/** A member as the settlement sees it: by its role it bears budget and cut, or not. */
const settledMemberSchema = z
  .object({ id: memberIdSchema, name: z.string(), role: memberRoleSchema })
  .meta({ id: 'SettledMember' });

const settledAgreementSchema = z.object({ number: z.int(), ...agreementTermsSchema.shape });
const furtherReachedSchema = z.object({ inSupportSme: z.int(), adapted: z.int(), adaptedWithEvidence: z.int() });

const wholeWeight = z.int().min(1);
/** A target as the settlement goes by it: of one period as it was approved, of several what they add up to, weights included. */
const settledTargetSchema = targetSchema.extend({
  weight: wholeWeight.default(100),
  further: z
    .array(z.object({ measure: z.enum(FURTHER_TARGET_MEASURES), goal: z.int(), weight: wholeWeight }))
    .default([]),
});

/** What one period brings into a settlement over several, where that is not seen from the lines themselves. */
const periodInputsSchema = z
  .object({
    period: fundingPeriodSchema,
    on: isoDateSchema,
    target: targetSchema,
    agreement: settledAgreementSchema.optional(),
    further: furtherReachedSchema,
  })
  .meta({ id: 'SettledPeriodInputs' });

/**
 * Everything that the final settlement of a period is a function of (P:128-137). Nothing of the monitoring is among it (P:147). Frozen with
 * the outcome, so that it can be computed again years later. Of a settlement over the whole programme (*open* `settlementHorizon`) the period
 * is its last one, and target, agreement and further counts are those of all its periods together (`overPeriods`).
 */
export const settlementInputsSchema = z
  .object({
    partnershipId: z.string(),
    period: fundingPeriodSchema,
    /** The day as of which companies and amounts were read. */
    on: isoDateSchema,
    /** The whole rules of the period's time, not a reference to them; over several periods those of the last. */
    rules: programmeRulesSchema,
    target: settledTargetSchema,
    members: z.array(settledMemberSchema),
    /** The dated version of the agreement in force at the end of the period, or nothing when there is none. */
    agreement: settledAgreementSchema.optional(),
    certified: z.array(certifiedAmountSchema),
    payments: z.array(paymentSchema),
    counted: z.array(countedCompanySchema),
    struck: z.array(struckCompanySchema),
    /** What was reached of the targets besides the number of companies, as unique companies. */
    further: furtherReachedSchema,
    /** What each period brings in, in their order; only where the settlement is over several. */
    periods: z.array(periodInputsSchema).optional(),
  })
  .meta({ id: 'SettlementInputs' });
export type SettlementInputs = z.infer<typeof settlementInputsSchema>;

/** An amount in the three shares that bear it. */
export const fundingSharesSchema = z
  .object({ esf: centsSchema, focusOnTalent: centsSchema, own: centsSchema })
  .meta({ id: 'SettledFundingShares' });
export type FundingShares = z.infer<typeof fundingSharesSchema>;

/** An amount in the two public funds. */
export const publicSharesSchema = z
  .object({ esf: centsSchema, focusOnTalent: centsSchema })
  .meta({ id: 'PublicShares' });
export type PublicShares = z.infer<typeof publicSharesSchema>;
