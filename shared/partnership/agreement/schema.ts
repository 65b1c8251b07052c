import * as z from 'zod';
import { keptFileSchema } from '../../document/kept-file.ts';
import { instantSchema, isoDateSchema } from '../../kernel/dates.ts';
import { memberIdSchema } from '../../kernel/ids.ts';
import { centsSchema } from '../../kernel/money.ts';

const MAXIMUM_MEMBERS = 50;

const isListedOnce = (parts: readonly { readonly memberId: string }[]): boolean =>
  new Set(parts.map(({ memberId }) => memberId)).size === parts.length;

/**
 * How the partners divide a cut among themselves (P:135-137): by each one's own shortfall, by budget, all on the promotor, or by fixed
 * percentages. The system computes what they agreed on; it imposes none.
 */
export const cutRuleSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ownShortfall') }),
    z.strictObject({ kind: z.literal('byBudget') }),
    z.strictObject({ kind: z.literal('promotor') }),
    z.strictObject({
      kind: z.literal('fixedPercentages'),
      /** Hundredths of a percent, together 10 000. */
      parts: z
        .array(z.strictObject({ memberId: memberIdSchema, hundredths: z.int().min(0).max(10_000) }))
        .min(1, { error: 'required' })
        .max(MAXIMUM_MEMBERS, { error: 'tooMany' })
        .refine(isListedOnce, { error: 'listedTwice' }),
    }),
  ])
  .meta({ id: 'CutRule' });
export type CutRule = z.infer<typeof cutRuleSchema>;
export const CUT_RULE_KINDS = ['ownShortfall', 'byBudget', 'promotor', 'fixedPercentages'] as const;

/** What one member takes on: how many of the companies, and how much of the budget. What is left out is not agreed on. */
export const memberPartSchema = z
  .strictObject({
    memberId: memberIdSchema,
    companies: z.int().min(0).max(100_000).optional(),
    budget: centsSchema.refine((amount) => amount >= 0, { error: 'tooSmall' }).optional(),
  })
  .meta({ id: 'MemberPart' });
export type MemberPart = z.infer<typeof memberPartSchema>;

/** What an agreement settles. What it leaves out, the system leaves open and says so. */
export const agreementTermsSchema = z
  .object({
    members: z
      .array(memberPartSchema)
      .max(MAXIMUM_MEMBERS, { error: 'tooMany' })
      .refine(isListedOnce, { error: 'listedTwice' }),
    cutRule: cutRuleSchema.optional(),
  })
  .meta({ id: 'AgreementTerms' });
export type AgreementTerms = z.infer<typeof agreementTermsSchema>;

export const AGREEMENT_STATES = ['draft', 'proposed', 'inForce'] as const;

/** A dated version of the agreement of one period. Signed by every partner it is in force, and does not change any more. */
export const agreementSchema = z
  .object({
    period: z.int().min(1).max(2),
    /** Versions of one period are counted: 1, 2, 3. */
    number: z.int().min(1),
    version: z.int(),
    state: z.enum(AGREEMENT_STATES),
    validFrom: isoDateSchema,
    /** Why it is another one than the version before. */
    reason: z.string().optional(),
    ...agreementTermsSchema.shape,
    /** The document that the partners signed, or will sign. */
    document: keptFileSchema.optional(),
    /** Since when it lies with the partners; not of a draft. */
    proposedAt: instantSchema.optional(),
    /** Who signed for which member, and when. */
    signatures: z.array(z.object({ memberId: memberIdSchema, at: instantSchema })),
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'Agreement' });
export type Agreement = z.infer<typeof agreementSchema>;
