import * as z from 'zod';
import { isoDateSchema } from '../kernel/dates.ts';
import { memberIdSchema } from '../kernel/ids.ts';
import { centsSchema } from '../kernel/money.ts';
import { lineOf, noteOf } from '../kernel/text.ts';
import {
  certifiedAmountSchema,
  costCategorySchema,
  OWN_CONTRIBUTION_SOURCES,
  ownContributionSchema,
  PAYMENT_KINDS,
  paymentSchema,
} from './schema.ts';

const MAXIMUM_REPORT_LINES = 60;
/** A hundred times the programme of a year: more is a typing mistake. */
const MOST = 100_000_000_000;

const period = z.int().min(1).max(2);
const year = z.int().min(2024).max(2029);
const aboveZero = centsSchema
  .refine((amount) => amount > 0, { error: 'tooSmall' })
  .refine((amount) => amount <= MOST, { error: 'tooLarge' });
const notZero = centsSchema
  .refine((amount) => amount !== 0, { error: 'notZero' })
  .refine((amount) => Math.abs(amount) <= MOST, { error: 'tooLarge' });

const lineSchema = z.strictObject({ memberId: memberIdSchema, category: costCategorySchema, amount: notZero });

/**
 * What the agency certified of a report, per member and category, of the cost of a year. An amount below 0 corrects what was certified of
 * the same report before, and says why.
 */
export const certificationSchema = z
  .strictObject({
    period,
    /** Left out only to correct what was taken over, of which the year is not known. */
    year: year.optional(),
    report: lineOf(100),
    certifiedOn: isoDateSchema,
    lines: z
      .array(lineSchema)
      .min(1, { error: 'required' })
      .max(MAXIMUM_REPORT_LINES, { error: 'tooMany' })
      .refine(
        (lines) => new Set(lines.map(({ memberId, category }) => `${memberId}|${category}`)).size === lines.length,
        { error: 'listedTwice' },
      ),
    reason: noteOf(500).optional(),
  })
  .refine(({ lines, reason }) => reason !== undefined || lines.every(({ amount }) => amount > 0), {
    error: 'required',
    path: ['reason'],
  })
  .refine(({ lines, year: of }) => of !== undefined || lines.every(({ amount }) => amount < 0), {
    error: 'required',
    path: ['year'],
  })
  .meta({ id: 'Certification' });
export type Certification = z.infer<typeof certificationSchema>;

export const paymentInputSchema = z
  .strictObject({
    period,
    kind: z.enum(PAYMENT_KINDS),
    on: isoDateSchema,
    amount: aboveZero,
    reference: lineOf(100),
  })
  .meta({ id: 'PaymentInput' });
export type PaymentInput = z.infer<typeof paymentInputSchema>;

/** Own means are paid by the member itself; of anything else it says by whom (domain, Money). */
export const ownContributionInputSchema = z
  .strictObject({
    period,
    memberId: memberIdSchema,
    on: isoDateSchema,
    source: z.enum(OWN_CONTRIBUTION_SOURCES),
    payer: lineOf(200).optional(),
    proof: lineOf(200),
    amount: aboveZero,
    declared: z.literal(true, { error: 'declarationRequired' }),
  })
  .refine(({ source, payer }) => source === 'ownMeans' || payer !== undefined, { error: 'required', path: ['payer'] })
  .meta({ id: 'OwnContributionInput' });
export type OwnContributionInput = z.infer<typeof ownContributionInputSchema>;

/** Why an entry is taken back. */
export const reversalSchema = z.strictObject({ reason: noteOf(500) }).meta({ id: 'EntryReversal' });

export const ofPeriodQuerySchema = z.strictObject({ period: z.coerce.number().pipe(period).default(1) });

/** What was just recorded, and where more is certified now than budgeted. */
export const certifiedSchema = z
  .object({
    amounts: z.array(certifiedAmountSchema),
    overBudget: z.array(z.object({ memberId: memberIdSchema, category: costCategorySchema, over: centsSchema })),
  })
  .meta({ id: 'Certified' });
export type Certified = z.infer<typeof certifiedSchema>;

export const paymentsSchema = z.object({ payments: z.array(paymentSchema) }).meta({ id: 'Payments' });
export const ownContributionsSchema = z
  .object({ contributions: z.array(ownContributionSchema) })
  .meta({ id: 'OwnContributions' });
