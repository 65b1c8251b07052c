import * as z from 'zod';
import { instantSchema, isoDateSchema, quarterSchema } from '../kernel/dates.ts';
import { deliveryIdSchema, measurementIdSchema, personIdSchema } from '../kernel/ids.ts';
import { languageSchema } from '../kernel/languages.ts';
import { roleSchema } from '../kernel/permissions.ts';

/** Mails about a quarter, which stays as it was reported: somebody sees them before the first of a kind goes out, and one can be sent again. */
export const SUMMARY_KINDS = ['quarterlySummary', 'monitoringSummary'] as const;
export const summaryKindSchema = z.enum(SUMMARY_KINDS).meta({ id: 'SummaryKind' });
export type SummaryKind = z.infer<typeof summaryKindSchema>;

export const MAIL_KINDS = [...SUMMARY_KINDS, 'reminderDigest'] as const;
export const mailKindSchema = z.enum(MAIL_KINDS);
export type MailKind = z.infer<typeof mailKindSchema>;

export const isSummaryKind = (kind: MailKind): kind is SummaryKind => kind !== 'reminderDigest';

/**
 * `waiting` for its kind to be released, or for the next round when somebody asked for it; `claimed` before it is handed to the mail
 * service, `sent` once that accepted it; `uncertain` when a crash came in between and it is not known yet; then what the service tells.
 */
export const DELIVERY_STATUSES = [
  'waiting',
  'claimed',
  'uncertain',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'failed',
] as const;
export const deliveryStatusSchema = z.enum(DELIVERY_STATUSES).meta({ id: 'DeliveryStatus' });
export type DeliveryStatus = z.infer<typeof deliveryStatusSchema>;

/**
 * Why a mail was given up: the mail service took it neither time, it refused this mail, it took it and could not deliver it, or who was
 * to read it left the directory in the meantime, or all it was to say was done by then, or nothing is sent to the address any more. Keys
 * of the text catalogue.
 */
export const DELIVERY_FAILURES = [
  'noTrace',
  'refused',
  'notDelivered',
  'recipientGone',
  'nothingLeft',
  'suppressed',
] as const;
export const deliveryFailureSchema = z.enum(DELIVERY_FAILURES).meta({ id: 'DeliveryFailure' });
export type DeliveryFailure = z.infer<typeof deliveryFailureSchema>;

/** One mail to one person. The address is read from the directory when it is sent and not kept here. */
export const deliverySchema = z
  .object({
    id: deliveryIdSchema,
    version: z.int(),
    kind: mailKindSchema,
    quarter: quarterSchema,
    /** Of a mail that goes out more than once a quarter: the day it is of, one each. */
    day: isoDateSchema.optional(),
    /** Of a monitoring summary: the measurement that was reported. Closed again with another one, the quarter is mailed again. */
    report: measurementIdSchema.optional(),
    /** Of a mail that somebody asked to send again: which copy it is, from 1. */
    copy: z.int().min(1).optional(),
    recipient: personIdSchema,
    /** Of the address that the mail was handed over for: what comes back from it says nothing of another one. */
    addressHash: z.string().optional(),
    language: languageSchema,
    status: deliveryStatusSchema,
    attempts: z.int(),
    /** When the present attempt began. */
    claimedAt: instantSchema,
    /** When the mail service took it. */
    sentAt: instantSchema.optional(),
    updatedAt: instantSchema,
    messageId: z.string().optional(),
    failure: deliveryFailureSchema.optional(),
  })
  .meta({ id: 'Delivery' });
export type Delivery = z.infer<typeof deliverySchema>;

/** A mail as it is shown, without what says nothing to people. */
export const shownDeliverySchema = deliverySchema.omit({ addressHash: true }).meta({ id: 'ShownDelivery' });

/** A line of the delivery log on screen; the name is left out for those who may not read the directory. */
export const deliveryRowSchema = shownDeliverySchema
  .extend({ recipientName: z.string().optional(), recipientRoles: z.array(roleSchema) })
  .meta({ id: 'DeliveryRow' });
export type DeliveryRow = z.infer<typeof deliveryRowSchema>;

/** The mails about a quarter, or the digests of a day; with neither, those about the last quarter that is over. */
export const deliveryQuerySchema = z
  .strictObject({ quarter: quarterSchema.optional(), day: isoDateSchema.optional() })
  .refine(({ quarter, day }) => quarter === undefined || day === undefined, { path: ['day'] });

/** The mails about one quarter or of one day, the last touched first. */
export const deliveriesSchema = z
  .object({ period: z.union([quarterSchema, isoDateSchema]), rows: z.array(deliveryRowSchema) })
  .meta({ id: 'Deliveries' });
export type Deliveries = z.infer<typeof deliveriesSchema>;
