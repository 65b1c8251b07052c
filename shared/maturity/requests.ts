import * as z from 'zod';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import { companyIdSchema, contactIdSchema, trajectoryIdSchema } from '../kernel/ids.ts';
import { languageSchema } from '../kernel/languages.ts';
import { linkMailSchema, linkSecretSchema } from '../kernel/one-time-link.ts';
import { noteOf } from '../kernel/text.ts';
import { answersSchema, contextSchema, maturityTypeSchema } from './schema.ts';
import { MOMENTS, RESPONDENT_ROLES } from './types.ts';

const DEFAULT_DAYS = 21;
const MAXIMUM_DAYS = 60;
/** A fixed limit, so that closing a round stays one transaction. */
export const MAXIMUM_INVITATIONS = 40;

const where = { trajectoryId: trajectoryIdSchema, companyId: companyIdSchema, moment: z.enum(MOMENTS) };
const expectedVersion = z.int().min(1);
const roleSchema = z.enum(RESPONDENT_ROLES);

export const conversationRequestSchema = z
  .strictObject({
    ...where,
    questionnaire: z.int().min(1).max(1000),
    on: isoDateSchema,
    present: z
      .array(roleSchema)
      .min(1, { error: 'required' })
      .max(RESPONDENT_ROLES.length)
      .refine((all) => new Set(all).size === all.length, { error: 'listedTwice' }),
    answers: answersSchema,
  })
  .meta({ id: 'MaturityConversation' });
export type ConversationRequest = z.infer<typeof conversationRequestSchema>;

export const roundRequestSchema = z
  .strictObject({
    ...where,
    days: z.int().min(1, { error: 'tooSmall' }).max(MAXIMUM_DAYS, { error: 'tooLarge' }).default(DEFAULT_DAYS),
    /** Only when company and coach agreed on it. */
    withEmployees: z.boolean().default(false),
  })
  .meta({ id: 'MaturityRound' });
export type RoundRequest = z.infer<typeof roundRequestSchema>;

export const invitationRequestSchema = z
  .strictObject({
    contactId: contactIdSchema,
    role: roleSchema,
    language: languageSchema,
    /** The version of the invitation that the asker saw, 0 when there was none: a request sent twice mails once. */
    expectedVersion: z.int().min(0),
  })
  .meta({ id: 'MaturityInvitationRequest' });
export type InvitationRequest = z.infer<typeof invitationRequestSchema>;

export const closingSchema = z.strictObject({ expectedVersion }).meta({ id: 'MaturityClosing' });
export const removalSchema = z.strictObject({ expectedVersion, reason: noteOf(500) }).meta({ id: 'MaturityRemoval' });
export const overrideRequestSchema = z
  .strictObject({ expectedVersion, type: maturityTypeSchema, reason: noteOf(500) })
  .meta({ id: 'MaturityOverride' });

export const contextRequestSchema = z
  .strictObject({ expectedVersion, ...contextSchema.pick({ answers: true, conditions: true }).shape })
  .meta({ id: 'MaturityContextRequest' });
export type ContextRequest = z.infer<typeof contextRequestSchema>;

/** Whom a round was sent to. It does not say who answered: it stays the same until the round is closed, then it goes. */
export const invitationSchema = z.object({
  contactId: contactIdSchema,
  version: z.int(),
  role: roleSchema,
  language: languageSchema,
  mail: linkMailSchema,
  secretHash: z.string(),
});
export type Invitation = z.infer<typeof invitationSchema>;
export const invitationsSchema = z
  .object({ invitations: z.array(invitationSchema.omit({ secretHash: true })) })
  .meta({ id: 'MaturityInvitations' });

export const shownRoundRequestSchema = z.strictObject({ token: linkSecretSchema }).meta({ id: 'MaturityLink' });
export const answerRequestSchema = z
  .strictObject({ token: linkSecretSchema, answers: answersSchema })
  .meta({ id: 'MaturityAnswer' });
export type AnswerRequest = z.infer<typeof answerRequestSchema>;

/** What somebody with the link sees; nothing else of the partnership. */
export const shownRoundSchema = z
  .object({
    companyName: z.string(),
    partnership: z.string(),
    language: languageSchema,
    role: roleSchema,
    questionnaire: z.int(),
    threshold: z.int(),
    answersUntil: instantSchema,
  })
  .meta({ id: 'ShownMaturityRound' });
export type ShownRound = z.infer<typeof shownRoundSchema>;
export const takenSchema = z.object({ taken: z.literal(true) }).meta({ id: 'MaturityAnswerTaken' });
