import type { notification as dutch } from '../nl/notification.ts';

export const notification: typeof dutch = {
  page: 'Mails sent',
  title: (sent, all, quarter) => `${sent} of ${all} mails about ${quarter} sent`,
  titleNone: (quarter) => `No mails about ${quarter}`,
  explain:
    'Every mail that the system sends is here, with what became of it. When a breakdown leaves it uncertain whether a mail went out, the system finds that out first.',
  quarter: 'Quarter',
  caption: 'Mails about the quarter',
  columns: {
    recipient: 'For',
    kind: 'Message',
    status: 'Status',
    language: 'Language',
    attempts: 'Attempts',
    updated: 'Last changed',
  },
  kinds: { quarterlySummary: 'quarterly summary', reminderDigest: 'reminders' },
  statuses: {
    claimed: 'being sent',
    uncertain: 'being looked into',
    sent: 'sent',
    delivered: 'arrived',
    bounced: 'did not arrive',
    complained: 'reported as spam',
    failed: 'not sent',
  },
  failures: {
    noTrace: 'the mail was not accepted, nor at a new attempt',
    refused: 'the mail was refused: check the address in the list of people',
    notDelivered: 'the mail could not be delivered: a full mailbox, or trouble at the receiving side',
    recipientGone: 'the recipient is no longer in the list of people',
    nothingLeft: 'everything was done by then',
  },
  nobody: 'Nothing was sent about this quarter',
  nobodyBody: 'The summary of a quarter leaves on the fifth day after it.',
};
