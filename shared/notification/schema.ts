import * as z from 'zod';
import { instantSchema, quarterSchema } from '../kernel/dates.ts';
import { deliveryIdSchema, personIdSchema } from '../kernel/ids.ts';
import { languageSchema } from '../kernel/languages.ts';

export const MAIL_KINDS = ['quarterlySummary'] as const;
export const mailKindSchema = z.enum(MAIL_KINDS);
export type MailKind = z.infer<typeof mailKindSchema>;

/**
 * `claimed` before it is handed to the mail service, `sent` once that accepted it; `uncertain` when a crash came in between and it
 * is not known yet; then what the service tells.
 */
export const DELIVERY_STATUSES = [
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

/** One mail to one person. The address is read from the directory when it is sent and not kept here. */
export const deliverySchema = z
  .object({
    id: deliveryIdSchema,
    version: z.int(),
    kind: mailKindSchema,
    quarter: quarterSchema,
    recipient: personIdSchema,
    language: languageSchema,
    status: deliveryStatusSchema,
    attempts: z.int(),
    claimedAt: instantSchema,
    updatedAt: instantSchema,
    messageId: z.string().optional(),
    /** A key of the text catalogue. */
    failure: z.string().optional(),
  })
  .meta({ id: 'Delivery' });
export type Delivery = z.infer<typeof deliverySchema>;

/** A line of the delivery log on screen. */
export const deliveryRowSchema = deliverySchema
  .extend({ recipientName: z.string().optional() })
  .meta({ id: 'DeliveryRow' });
export type DeliveryRow = z.infer<typeof deliveryRowSchema>;
