import type { Instant } from '../kernel/dates.ts';
import type { Delivery, DeliveryFailure } from './schema.ts';

/**
 * What the mail service told of a mail. `sent`: it took it; `rejected`: it took it and then refused to pass it on; `notDelivered`: it
 * gave up, but nothing is wrong with the address for good; `bounced`: the address does not work.
 */
export const MAIL_HAPPENINGS = ['sent', 'rejected', 'notDelivered', 'delivered', 'bounced', 'complained'] as const;
export type MailHappening = (typeof MAIL_HAPPENINGS)[number];

const RANK_OF_FAILURE: Readonly<Record<DeliveryFailure, number>> = {
  noTrace: 2,
  recipientGone: 2,
  nothingLeft: 2,
  suppressed: 2,
  refused: 4,
  notDelivered: 5,
};

/**
 * How much is known of a mail. Each event can only add to it, so that events may come twice and in any order: the end is the same.
 * A delivery that was given up ranks below `sent`, since a late event may still show that the mail went out; one that the service
 * refused, or could not bring, ranks above. An answer out of office comes as a bounce too, after the mail arrived: `delivered` holds.
 */
const rankOf = ({ status, failure }: Delivery): number => {
  switch (status) {
    case 'waiting':
    case 'claimed':
      return 0;
    case 'uncertain':
      return 1;
    case 'failed':
      return RANK_OF_FAILURE[failure ?? 'noTrace'];
    case 'sent':
      return 3;
    case 'delivered':
      return 6;
    case 'bounced':
      return 7;
    case 'complained':
      return 8;
  }
};

/** Whether it is known that the mail went out, or that it will not. What is not settled, the recovery looks after. */
export const isSettled = ({ status }: Pick<Delivery, 'status'>): boolean =>
  status !== 'waiting' && status !== 'claimed' && status !== 'uncertain';

const withStatus = (delivery: Delivery, happening: MailHappening): Delivery => {
  const { failure: _, ...rest } = delivery;
  switch (happening) {
    case 'rejected':
      return { ...rest, status: 'failed', failure: 'refused' };
    case 'notDelivered':
      return { ...rest, status: 'failed', failure: 'notDelivered' };
    default:
      return { ...rest, status: happening };
  }
};

export type MailEvent = {
  readonly happening: MailHappening;
  readonly at: Instant;
  /** What the mail service calls the mail; it gives none to a mail that it refuses at once. */
  readonly messageId?: string | undefined;
};

/** The delivery after an event, or nothing when the event tells nothing new. */
export const afterEvent = (delivery: Delivery, { happening, messageId, at }: MailEvent): Delivery | undefined => {
  const after = withStatus(delivery, happening);
  if (rankOf(after) <= rankOf(delivery)) return undefined;
  const isSent = messageId !== undefined;
  return {
    ...after,
    version: delivery.version + 1,
    updatedAt: at > delivery.updatedAt ? at : delivery.updatedAt,
    ...(isSent ? { messageId, sentAt: delivery.sentAt ?? at } : {}),
  };
};
