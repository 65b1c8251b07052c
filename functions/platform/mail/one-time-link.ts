import { addDays, dayOf, endOf, type Instant } from '../../../shared/kernel/dates.ts';
import type { LinkMail } from '../../../shared/kernel/one-time-link.ts';
import { sha256 } from '../storage/canonical-json.ts';
import type { System } from '../system.ts';
import type { MailFailure, OutgoingMail, SendMail } from './send.ts';

/** Until when a link works: its mail names a day, and up to and including that day means to its end in Brussels. */
export const endOfDayAfter = (now: Instant, days: number): Instant => endOf(addDays(dayOf(now), days));

/**
 * A link for one purpose and one answer. Only the hash of its secret may be stored. The secret stands after the #: a browser sends
 * that part to no server, so that it comes into no log.
 */
export const newOneTimeLink = (system: Pick<System, 'newSecret'>, page: string) => {
  const secret = system.newSecret();
  return { secretHash: sha256(secret), address: `${page}#${secret}` };
};

const CAME_TO: Readonly<Record<MailFailure, LinkMail>> = {
  refused: 'refused',
  notNow: 'notSent',
  unknown: 'uncertain',
};

/**
 * Hands over a mail that cannot be sent a second time, since its secret is kept nowhere, and tells what came of it. Only what the service
 * refused for good is `refused`. A mail that it did not take now, for want of quota, certainly did not go out, and nothing is wrong with
 * the address: `notSent`, ask again.
 */
export const handOverOnce = async (
  { sendMail }: { readonly sendMail: SendMail },
  mail: OutgoingMail,
): Promise<LinkMail> => {
  const handed = await sendMail(mail);
  if (handed.ok) return 'sent';
  return CAME_TO[handed.error];
};
