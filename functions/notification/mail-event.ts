import * as z from 'zod';
import { instantSchema } from '../../shared/kernel/dates.ts';
import { type DeliveryId, deliveryIdSchema } from '../../shared/kernel/ids.ts';
import { afterEvent, type MailHappening } from '../../shared/notification/status.ts';
import { log } from '../platform/logging.ts';
import { type RecordDependencies, recordDelivery } from './record.ts';

/** The part of an SES event, as EventBridge brings it, that tells of a mail. Names and addresses in it are not read. */
export const mailEventSchema = z.object({
  time: instantSchema,
  detail: z.object({
    eventType: z.string(),
    mail: z.object({
      messageId: z.string().min(1).max(200),
      tags: z.object({ delivery: z.tuple([deliveryIdSchema]), store: z.tuple([z.string()]) }),
    }),
    /** Comes with a `Bounce`: `Permanent`, `Transient` or `Undetermined`. */
    bounce: z.object({ bounceType: z.string() }).optional(),
  }),
});
export type SesEvent = z.infer<typeof mailEventSchema>;

/** SES event types that add to what is known; a delay or an opened mail does not. */
const HAPPENINGS: Readonly<Record<string, MailHappening>> = {
  Send: 'sent',
  Delivery: 'delivered',
  Bounce: 'bounced',
  Complaint: 'complained',
  Reject: 'rejected',
};

/**
 * What an event adds, if anything. Of a bounce only a permanent one says something of the address: with a full mailbox, or when the
 * other side does not say why, the mail did not arrive and the next one may.
 */
const happeningOf = ({ eventType, bounce }: SesEvent['detail']): MailHappening | undefined =>
  eventType === 'Bounce' && bounce?.bounceType !== 'Permanent' ? 'notDelivered' : HAPPENINGS[eventType];

export type MailEventDependencies = RecordDependencies & {
  /** Asks whoever else sends mails from this store whether one is theirs, and tells them. */
  readonly tellOthers?: (id: DeliveryId, happening: MailHappening) => Promise<boolean>;
};

/** Writes down what the mail service told of one mail. The same event again, or one that comes late, changes nothing. */
export const recordMailEvent =
  (dependencies: MailEventDependencies) =>
  async ({ time, detail }: SesEvent): Promise<void> => {
    const { repository, store, tellOthers } = dependencies;
    const happening = happeningOf(detail);
    const [id] = detail.mail.tags.delivery;
    if (detail.mail.tags.store[0] !== store) throw new Error('The event is about a mail of another store');
    if (!happening) return log.info('A mail event tells nothing new', { store, eventType: detail.eventType });
    if (detail.bounce) log.warn('A mail bounced', { store, delivery: id, bounceType: detail.bounce.bounceType });
    const delivery = await repository.byId(id);
    if (!delivery) {
      if (!(await tellOthers?.(id, happening)))
        log.warn('A mail event names no delivery of ours', { store, delivery: id });
      return;
    }
    const { messageId } = detail.mail;
    await recordDelivery(dependencies, delivery, (known) => afterEvent(known, { happening, messageId, at: time }));
  };
