import * as z from 'zod';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import { certifiedAmountIdSchema, memberIdSchema, ownContributionIdSchema, paymentIdSchema } from '../kernel/ids.ts';
import { centsSchema } from '../kernel/money.ts';
import { codesOf, type Label } from '../reference/label.ts';
import { takenOverSchema } from '../takeover/taken-over.ts';

/** What a cost is of, as a report lists it; what was taken over from before has staff, external, flat rate and other only. */
export const COST_CATEGORIES = {
  staff: { nl: 'personeelskosten', en: 'staff costs' },
  external: { nl: 'externe kosten', en: 'external costs' },
  travel: { nl: 'reis- en verblijfskosten', en: 'travel and stay' },
  equipment: { nl: 'uitrusting', en: 'equipment' },
  other: { nl: 'andere kosten', en: 'other costs' },
  flatRate: { nl: 'forfait', en: 'flat rate' },
} as const satisfies Record<string, Label>;
export const costCategorySchema = z.enum(codesOf(COST_CATEGORIES)).meta({ id: 'CostCategory' });
export type CostCategory = z.infer<typeof costCategorySchema>;

const period = z.int().min(1).max(2);
const year = z.int().min(2024).max(2029);

/**
 * The accepted total cost that the agency certified of a report, of one member in one category. Never changed: a correction is an
 * amount of its own, which may be negative.
 */
export const certifiedAmountSchema = z
  .object({
    id: certifiedAmountIdSchema,
    /** What was taken over from before periods were told apart is of the first. */
    period: period.default(1),
    /** Of which year the cost is; not known of what was taken over. */
    year: year.optional(),
    /** As the agency calls the report: `Tussentijds rapport 2024`. */
    report: z.string(),
    memberId: memberIdSchema,
    category: costCategorySchema,
    amount: centsSchema,
    certifiedOn: isoDateSchema.optional(),
    /** Why an earlier amount is corrected. */
    reason: z.string().optional(),
    takenOver: takenOverSchema.optional(),
    recordedAt: instantSchema.optional(),
  })
  .meta({ id: 'CertifiedAmount' });
export type CertifiedAmount = z.infer<typeof certifiedAmountSchema>;

/** Certified amounts in the order of their reports. */
export const certifiedAmountsSchema = z
  .object({ amounts: z.array(certifiedAmountSchema) })
  .meta({ id: 'CertifiedAmounts' });

export const PAYMENT_KINDS = ['advance', 'instalment', 'balance', 'recovery'] as const;

/**
 * What the agency paid to the promotor in a period; what it got back is a recovery. Amounts are above 0, except of an entry that takes a
 * mistaken one back: that is the same amount below 0.
 */
export const paymentSchema = z
  .object({
    id: paymentIdSchema,
    period,
    kind: z.enum(PAYMENT_KINDS),
    on: isoDateSchema,
    amount: centsSchema,
    /** The reference of the transfer. */
    reference: z.string(),
    /** The entry that this one takes back, and why. */
    reverses: paymentIdSchema.optional(),
    reason: z.string().optional(),
    recordedAt: instantSchema,
  })
  .meta({ id: 'Payment' });
export type Payment = z.infer<typeof paymentSchema>;

export const OWN_CONTRIBUTION_SOURCES = [
  'ownMeans',
  'companyFees',
  'sectorFund',
  'otherPublic',
  'inKind',
  'other',
] as const;

/**
 * What a member brings in of its own: never money of the EU or of Focus op Talent, which whoever enters it declares (domain, Money). A
 * mistake is taken back by an entry of the same amount below 0.
 */
export const ownContributionSchema = z
  .object({
    id: ownContributionIdSchema,
    period,
    memberId: memberIdSchema,
    on: isoDateSchema,
    source: z.enum(OWN_CONTRIBUTION_SOURCES),
    payer: z.string(),
    /** What proves it: an invoice, a bank statement, a decision. */
    proof: z.string(),
    amount: centsSchema,
    /** That it is no money of the EU nor of Focus op Talent. */
    declared: z.literal(true),
    reverses: ownContributionIdSchema.optional(),
    reason: z.string().optional(),
    recordedAt: instantSchema,
  })
  .meta({ id: 'OwnContribution' });
export type OwnContribution = z.infer<typeof ownContributionSchema>;

/** What one member may spend in a year on a category: total cost, of which the three funders bear their shares. */
export const budgetLineSchema = z
  .strictObject({
    memberId: memberIdSchema,
    year,
    category: costCategorySchema,
    amount: centsSchema.refine((amount) => amount >= 0, { error: 'tooSmall' }),
  })
  .meta({ id: 'BudgetLine' });
export type BudgetLine = z.infer<typeof budgetLineSchema>;

const lineKey = ({ memberId, year: of, category }: BudgetLine): string => `${memberId}|${of}|${category}`;
/** A budget is one record: so many lines are far under what a record may hold, and far over what a partnership needs. */
const MAXIMUM_LINES = 500;

/** The lines of a budget: of a member, in a year, of a category there is one. */
export const budgetLinesSchema = z
  .array(budgetLineSchema)
  .min(1, { error: 'required' })
  .max(MAXIMUM_LINES, { error: 'tooMany' })
  .refine((lines) => new Set(lines.map(lineKey)).size === lines.length, { error: 'listedTwice' });

/** The approved budget of a period. */
export const budgetSchema = z
  .object({ period, version: z.int(), lines: z.array(budgetLineSchema), updatedAt: instantSchema })
  .meta({ id: 'Budget' });
export type Budget = z.infer<typeof budgetSchema>;
