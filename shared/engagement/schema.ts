import * as z from 'zod';
import { CONTACT_ROLES } from '../company/schema.ts';
import { fileNameSchema, keptFileSchema } from '../document/kept-file.ts';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import { companyIdSchema, engagementIdSchema, trajectoryIdSchema, uploadIdSchema } from '../kernel/ids.ts';
import { languageSchema } from '../kernel/languages.ts';
import { lineOf, noteOf } from '../kernel/text.ts';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Drawn with a finger on the phone, typed where that cannot be done, or on paper that was uploaded. */
const drawn = z.strictObject({ way: z.literal('drawn') });
const typed = z.strictObject({ way: z.literal('typed'), agreed: z.literal(true, { error: 'agreementRequired' }) });
const paper = z.strictObject({ way: z.literal('paper'), fileName: fileNameSchema, on: isoDateSchema });

const inCommon = {
  language: languageSchema,
  /** SHA-256 of the text that was shown: another text is not what was agreed to. */
  textHash: hashSchema,
  /** Personal data: kept apart from the engagement, never in the history. */
  name: lineOf(120),
  role: z.enum(CONTACT_ROLES),
  /** Why it is signed once more, while an earlier one stands. */
  reason: noteOf(500).optional(),
  /** The version of the engagement that was seen, 0 when there was none. */
  expectedVersion: z.int().min(0),
};

/** What is filled in, before a signature or a paper was uploaded. */
export const engagementInputSchema = z.strictObject({
  ...inCommon,
  signature: z.discriminatedUnion('way', [drawn, typed, paper]),
});
export type EngagementInput = z.infer<typeof engagementInputSchema>;

const uploaded = { uploadId: uploadIdSchema };
export const engagementRequestSchema = z
  .strictObject({
    ...inCommon,
    signature: z.discriminatedUnion('way', [drawn.extend(uploaded), typed, paper.extend(uploaded)]),
  })
  .meta({ id: 'EngagementRequest' });
export type EngagementRequest = z.infer<typeof engagementRequestSchema>;

export const engagementWithdrawalSchema = z
  .strictObject({ expectedVersion: z.int().min(1), reason: noteOf(500) })
  .meta({ id: 'EngagementWithdrawal' });
export type EngagementWithdrawal = z.infer<typeof engagementWithdrawalSchema>;

/** Why the name of who signed is taken away from an engagement that no longer holds. No names in it. */
export const signerRemovalSchema = z.strictObject({ reason: noteOf(500) }).meta({ id: 'SignerRemoval' });
export type SignerRemoval = z.infer<typeof signerRemovalSchema>;

/** That a company agreed to work along, and to which text. */
export const engagementSchema = z
  .object({
    id: engagementIdSchema,
    version: z.int(),
    trajectoryId: trajectoryIdSchema,
    companyId: companyIdSchema,
    language: languageSchema,
    textVersion: z.int(),
    text: z.string(),
    textHash: z.string(),
    /** The function of who signed; the name is kept apart. */
    role: z.enum(CONTACT_ROLES),
    way: z.enum(['drawn', 'typed', 'paper']),
    /** The day on which it was signed: of a paper as it says. */
    on: isoDateSchema,
    at: instantSchema,
    /** The subject of who held out the phone, or uploaded the paper. */
    heldBy: z.string(),
    /** The drawn signature or the paper. Kept with the files of its trajectory, under its hash. */
    file: keptFileSchema.optional(),
    /** Why it was signed once more. */
    reason: z.string().optional(),
    withdrawn: z.object({ at: instantSchema, by: z.string(), reason: z.string() }).optional(),
  })
  .meta({ id: 'Engagement' });
export type Engagement = z.infer<typeof engagementSchema>;

/** Who signed, as a record of its own: it can go while the engagement stays. */
export const signerSchema = z.object({ engagementId: engagementIdSchema, name: z.string() });
export type Signer = z.infer<typeof signerSchema>;

/** As it is shown. The name is there only for those who may see contacts. */
export const engagementViewSchema = engagementSchema
  .extend({ signerName: z.string().optional() })
  .meta({ id: 'EngagementView' });
export type EngagementView = z.infer<typeof engagementViewSchema>;

export const engagementsSchema = z
  .object({
    /** The last of each company; none of a company that did not sign yet. */
    last: z.array(engagementViewSchema),
    /** Those that another one followed, the latest first. */
    earlier: z.array(engagementViewSchema),
  })
  .meta({ id: 'Engagements' });
export type Engagements = z.infer<typeof engagementsSchema>;

/** The text that a company is asked to sign. */
export const engagementTextSchema = z
  .object({ text: z.string(), textHash: z.string(), textVersion: z.int() })
  .meta({ id: 'EngagementText' });
export type EngagementText = z.infer<typeof engagementTextSchema>;
