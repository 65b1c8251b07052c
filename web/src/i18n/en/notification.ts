import type { notification as dutch } from '../nl/notification.ts';

export const notification: typeof dutch = {
  page: 'Mails sent',
  title: (sent, all, about) => `${sent} of ${all} mails ${about} sent`,
  titleNone: (about) => `No mails ${about}`,
  aboutQuarter: (quarter) => `about ${quarter}`,
  ofDay: (day) => `of ${day}`,
  explain:
    'Every mail that the system sends is here, with what became of it. When a breakdown leaves it uncertain whether a mail went out, the system finds that out first.',
  filters: 'Which mails',
  quarter: 'Quarter',
  day: 'Day',
  caption: 'Mails sent',
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
  nobody: 'Nothing was sent',
  nobodyBody: {
    quarterlySummary: 'The summary of a quarter leaves on the fifth day after it.',
    reminderDigest: 'Reminders leave on working days, and only to those who have something new to do.',
  },
};
