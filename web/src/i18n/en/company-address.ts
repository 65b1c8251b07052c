import type { companyAddress as nl } from '../nl/company-address.ts';

/** Addresses of contacts to which nothing is sent any more. */
export const companyAddress: typeof nl = {
  bounced: (day) =>
    `Mail not delivered on ${day}: check the address. Until you correct it, nothing is sent there any more.`,
  complained: (day) => `The reader marked our mail of ${day} as unwanted. Nothing is sent to this address any more.`,
  again: 'The address is right after all',
  againTitle: (name) => `Mail ${name} again`,
  againBody:
    'Do this only when you know that the mailbox works again, or that the reader wants mails. Should a mail come back again, it stops anew.',
  reason: 'Why the address is right after all',
  notMailed: 'mail not delivered',
  correctFirst: 'Of a contact whose mail was not delivered, correct the address at the company first.',
};
