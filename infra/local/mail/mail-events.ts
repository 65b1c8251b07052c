import { randomUUID } from 'node:crypto';
import { REGION } from '../functions/environment.ts';
import { recipientsOf, type SendEmail } from './send-email.ts';

const ACCOUNT = '000000000000';

/** What SES tells of a mail, as EventBridge hands it on. */
export type MailEvent = {
  readonly version: '0';
  readonly id: string;
  readonly source: 'aws.ses';
  readonly 'detail-type': 'Email Sent' | 'Email Delivered' | 'Email Bounced' | 'Email Complaint Received';
  readonly account: string;
  readonly region: string;
  readonly time: string;
  readonly resources: readonly string[];
  readonly detail: Readonly<Record<string, unknown>> & {
    readonly eventType: 'Send' | 'Delivery' | 'Bounce' | 'Complaint';
  };
};

const subjectOf = ({ Content }: SendEmail): string => ('Simple' in Content ? Content.Simple.Subject.Data : '');

const headersOf = ({ Content }: SendEmail): { name: string; value: string }[] =>
  'Simple' in Content ? (Content.Simple.Headers ?? []).map(({ Name, Value }) => ({ name: Name, value: Value })) : [];

const mailOf = (request: SendEmail, messageId: string, time: string) => ({
  timestamp: time,
  source: request.FromEmailAddress,
  sendingAccountId: ACCOUNT,
  messageId,
  destination: recipientsOf(request),
  headersTruncated: false,
  headers: headersOf(request),
  commonHeaders: {
    from: [request.FromEmailAddress],
    to: request.Destination.ToAddresses,
    messageId,
    subject: subjectOf(request),
  },
  tags: {
    ...(request.ConfigurationSetName ? { 'ses:configuration-set': [request.ConfigurationSetName] } : {}),
    ...Object.fromEntries(request.EmailTags.map(({ Name, Value }) => [Name, [Value]])),
  },
});

const envelope = (request: SendEmail, time: string) =>
  ({
    version: '0',
    id: randomUUID(),
    source: 'aws.ses',
    account: ACCOUNT,
    region: REGION,
    time,
    resources: [`arn:aws:ses:${REGION}:${ACCOUNT}:configuration-set/${request.ConfigurationSetName ?? ''}`],
  }) as const;

/** The addresses of SES's own mailbox simulator whose mails come back, or are called unwanted: on a laptop as there. */
const BOUNCES = 'bounce@simulator.amazonses.com';
const COMPLAINS = 'complaint@simulator.amazonses.com';

/** The events of a mail: the service took it, and the receiving server did or sent it back; its reader may complain after that. */
export const mailEvents = (request: SendEmail, messageId: string, now: Date): MailEvent[] => {
  const time = now.toISOString();
  const mail = mailOf(request, messageId, time);
  const delivery = {
    timestamp: time,
    processingTimeMillis: 1,
    recipients: recipientsOf(request),
    smtpResponse: '250 OK',
    reportingMTA: 'localhost',
  };
  const sent: MailEvent = {
    ...envelope(request, time),
    'detail-type': 'Email Sent',
    detail: { eventType: 'Send', mail, send: {} },
  };
  if (recipientsOf(request).includes(BOUNCES)) {
    const bounce = { bounceType: 'Permanent', bounceSubType: 'General', timestamp: time };
    return [
      sent,
      { ...envelope(request, time), 'detail-type': 'Email Bounced', detail: { eventType: 'Bounce', mail, bounce } },
    ];
  }
  const arrived: MailEvent = {
    ...envelope(request, time),
    'detail-type': 'Email Delivered',
    detail: { eventType: 'Delivery', mail, delivery },
  };
  if (!recipientsOf(request).includes(COMPLAINS)) return [sent, arrived];
  const complaint = { complaintFeedbackType: 'abuse', timestamp: time };
  return [
    sent,
    arrived,
    {
      ...envelope(request, time),
      'detail-type': 'Email Complaint Received',
      detail: { eventType: 'Complaint', mail, complaint },
    },
  ];
};
