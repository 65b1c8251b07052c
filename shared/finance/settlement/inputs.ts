import * as z from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { companyIdSchema, memberIdSchema, trajectoryIdSchema } from '../../kernel/ids.ts';
import { centsSchema } from '../../kernel/money.ts';
import { agreementTermsSchema } from '../../partnership/agreement/schema.ts';
import { memberRoleSchema, targetSchema } from '../../partnership/schema.ts';
import { type COUNTING_VARIANTS, fundingPeriodSchema, programmeRulesSchema } from '../../programme/schema.ts';
import { certifiedAmountSchema, paymentSchema } from '../schema.ts';

const countedBySchema = z.object({
  trajectoryId: trajectoryIdSchema,
  on: isoDateSchema,
  memberId: memberIdSchema.optional(),
});

/** A company that counts in the period, and by what, under each counting variant. */
const countedCompanySchema = z
  .object({
    companyId: companyIdSchema,
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
  .object({ companyId: companyIdSchema, on: isoDateSchema, reason: z.string() })
  .meta({ id: 'StruckCompany' });
export type StruckCompany = z.infer<typeof struckCompanySchema>;

/** A member as the settlement sees it: by its role it bears budget and cut, or not. */
const settledMemberSchema = z
  .object({ id: memberIdSchema, name: z.string(), role: memberRoleSchema })
  .meta({ id: 'SettledMember' });

/**
 * Everything that the final settlement of a period is a function of (P:128-137). Nothing of the monitoring is among it (P:147). Frozen with
 * the outcome, so that it can be computed again years later.
 */
export const settlementInputsSchema = z
  .object({
    partnershipId: z.string(),
    period: fundingPeriodSchema,
    /** The day as of which companies and amounts were read. */
    on: isoDateSchema,
    /** The whole rules of the period's time, not a reference to them. */
    rules: programmeRulesSchema,
    target: targetSchema,
    members: z.array(settledMemberSchema),
    /** The dated version of the agreement in force at the end of the period, or nothing when there is none. */
    agreement: z.object({ number: z.int(), ...agreementTermsSchema.shape }).optional(),
    certified: z.array(certifiedAmountSchema),
    payments: z.array(paymentSchema),
    counted: z.array(countedCompanySchema),
    struck: z.array(struckCompanySchema),
    /** What was reached of the targets besides the number of companies, as unique companies. */
    further: z.object({ inSupportSme: z.int(), adapted: z.int(), adaptedWithEvidence: z.int() }),
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
