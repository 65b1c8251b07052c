import type { Confirmation, ConfirmationMail } from './schema.ts';

/** How much is known of a mail: what is told later can only add to it, so that it may come twice and in any order. */
const KNOWLEDGE: readonly ConfirmationMail[] = [
  'claimed',
  'notSent',
  'uncertain',
  'sent',
  'refused',
  'delivered',
  'bounced',
  'complained',
];

/** What is known after something was told, or nothing when that is not new. */
export const mailAfter = (known: ConfirmationMail, told: ConfirmationMail): ConfirmationMail | undefined =>
  KNOWLEDGE.indexOf(told) > KNOWLEDGE.indexOf(known) ? told : undefined;

/** Another mail to this address makes no sense: somebody has to look at it. */
export const isUnreachable = (mail: ConfirmationMail): boolean =>
  mail === 'refused' || mail === 'bounced' || mail === 'complained';

/** Whether the mail came to where it can be read, as far as is known. */
export const wasTaken = (mail: ConfirmationMail): boolean =>
  mail === 'sent' || mail === 'delivered' || mail === 'complained';

/**
 * Whether a link opens a request: the newest one, and the one before as long as it is not known that the newest mail went out. Nobody
 * is left without a link because a machine stopped at the wrong moment.
 */
export const opens = ({ tokenHash, earlierTokenHash, mail }: Confirmation, hash: string): boolean =>
  hash === tokenHash || (hash === earlierTokenHash && !wasTaken(mail));
