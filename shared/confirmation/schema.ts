import * as z from 'zod';
import { CONTACT_ROLES } from '../company/schema.ts';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import {
  actionIdSchema,
  companyIdSchema,
  confirmationIdSchema,
  contactIdSchema,
  deliveryIdSchema,
  trajectoryIdSchema,
} from '../kernel/ids.ts';
import { languageSchema } from '../kernel/languages.ts';
import { linkMailSchema, linkSecretSchema } from '../kernel/one-time-link.ts';
import { noteOf } from '../kernel/text.ts';

const DEFAULT_DAYS = 30;
const MAXIMUM_DAYS = 90;

const answerSchema = z.object({
  outcome: z.enum(['confirmed', 'objected']),
  /** The function of who answered, not a name. */
  role: z.enum(CONTACT_ROLES),
  at: instantSchema,
  remark: z.string().optional(),
});

/** What is known of the newest mail: what came of handing it over, then what the mail service told. */
export const confirmationMailSchema = z.enum([...linkMailSchema.options, 'delivered', 'bounced', 'complained']);
export type ConfirmationMail = z.infer<typeof confirmationMailSchema>;

/** One reminder, and how often it was tried: a mail of which no trace came back is sent again. */
const reminderSchema = z.object({ at: instantSchema, attempts: z.int() });

/** What one company was asked to confirm of one trajectory, and what it answered. */
export const confirmationSchema = z.object({
  id: confirmationIdSchema,
  version: z.int(),
  trajectoryId: trajectoryIdSchema,
  companyId: companyIdSchema,
  contactId: contactIdSchema,
  language: languageSchema,
  companyName: z.string(),
  textVersion: z.int(),
  /** The exact text that is shown, and its SHA-256. */
  text: z.string(),
  textHash: z.string(),
  actionIds: z.array(actionIdSchema),
  /** Of the token in the link: the token itself is never stored. */
  tokenHash: z.string(),
  /** Of the token in the mail before, which still works as long as it is not known that the newest mail was taken. */
  earlierTokenHash: z.string().optional(),
  askedAt: instantSchema,
  expiresAt: instantSchema,
  mail: confirmationMailSchema,
  /** Of the newest mail: by it the mail service's events find this request. */
  deliveryId: deliveryIdSchema.optional(),
  reminders: z.array(reminderSchema).default([]),
  /** The day on which to look at it again for a reminder; nothing once no reminder is to come. */
  remindOn: isoDateSchema.optional(),
  /** The partnership took its question back. */
  withdrawnAt: instantSchema.optional(),
  answer: answerSchema.optional(),
});
export type Confirmation = z.infer<typeof confirmationSchema>;

export const confirmationRequestSchema = z
  .strictObject({
    trajectoryId: trajectoryIdSchema,
    companyId: companyIdSchema,
    contactId: contactIdSchema,
    language: languageSchema,
    expiresInDays: z.int().min(1).max(MAXIMUM_DAYS).default(DEFAULT_DAYS),
    /** The version of the request that the asker saw, 0 when there was none: a request sent twice mails once. */
    expectedVersion: z.int().min(0),
  })
  .meta({ id: 'ConfirmationRequest' });
export type ConfirmationRequest = z.infer<typeof confirmationRequestSchema>;

export const confirmationWithdrawalSchema = z
  .strictObject({ trajectoryId: trajectoryIdSchema, companyId: companyIdSchema, expectedVersion: z.int().min(1) })
  .meta({ id: 'ConfirmationWithdrawal' });
export type ConfirmationWithdrawal = z.infer<typeof confirmationWithdrawalSchema>;

/** What the people of the partnership see: nothing by which a link could be made. */
export const confirmationViewSchema = confirmationSchema
  .omit({ tokenHash: true, earlierTokenHash: true, deliveryId: true, contactId: true, actionIds: true })
  .extend({ state: z.enum(['open', 'expired', 'withdrawn', 'confirmed', 'objected']) })
  .meta({ id: 'ConfirmationView' });
export const confirmationsSchema = z
  .object({ confirmations: z.array(confirmationViewSchema) })
  .meta({ id: 'Confirmations' });

export const shownRequestSchema = z.strictObject({ token: linkSecretSchema }).meta({ id: 'ConfirmationLink' });
export const confirmRequestSchema = z
  .strictObject({ token: linkSecretSchema, role: z.enum(CONTACT_ROLES) })
  .meta({ id: 'ConfirmationByCompany' });
export const objectRequestSchema = confirmRequestSchema
  .extend({ remark: noteOf(1000) })
  .meta({ id: 'ObjectionByCompany' });

/** What somebody with the link sees; nothing else of the partnership. */
export const shownConfirmationSchema = z
  .object({
    companyName: z.string(),
    partnership: z.string(),
    language: languageSchema,
    text: z.string(),
    askedAt: instantSchema,
    expiresAt: instantSchema,
  })
  .meta({ id: 'ShownConfirmation' });
export type ShownConfirmation = z.infer<typeof shownConfirmationSchema>;
export const answeredSchema = z
  .object({ outcome: z.enum(['confirmed', 'objected']) })
  .meta({ id: 'AnsweredConfirmation' });
