import type { SESv2Client } from '@aws-sdk/client-sesv2';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { log } from '../logging.ts';
import type { System } from '../system.ts';

/** What a reader gets. Both parts say the same. */
export type MailContent = { readonly subject: string; readonly text: string; readonly html: string };

export type OutgoingMail = MailContent & {
  readonly to: string;
  /** By which the events of this mail find their way back. */
  readonly deliveryId: string;
};

/**
 * Why a mail was not taken: `refused` for good, `notNow` (it certainly did not go out, and may be tried again), or `unknown`: no answer
 * came, so that it may have gone out.
 */
export type MailFailure = 'refused' | 'notNow' | 'unknown';
export type SendMail = (mail: OutgoingMail) => Promise<Result<{ readonly messageId: string }, MailFailure>>;

export type MailSettings = {
  readonly store: string;
  readonly sender: string;
  readonly configurationSet: string;
};

const REFUSED = new Set(['MessageRejected', 'BadRequestException']);
const TOO_FAST = 'TooManyRequestsException';
const ATTEMPTS_WHEN_TOO_FAST = 4;
const CONNECTION_MILLISECONDS = 3_000;
const ANSWER_MILLISECONDS = 20_000;

/** One attempt only: the SDK would repeat a request whose answer got lost, and so send the mail twice. */
const makeClient = async (): Promise<SESv2Client> => {
  const { SESv2Client } = await import('@aws-sdk/client-sesv2');
  return new SESv2Client({
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: CONNECTION_MILLISECONDS,
      requestTimeout: ANSWER_MILLISECONDS,
      throwOnRequestTimeout: true,
    },
  });
};

const statusOf = (thrown: unknown): number | undefined => {
  if (typeof thrown !== 'object' || thrown === null || !('$metadata' in thrown)) return undefined;
  const metadata = thrown.$metadata;
  return typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
    ? Number(metadata.httpStatusCode)
    : undefined;
};

/** A 4xx answer says that the mail was not taken; anything else says nothing. */
const failureOf = (thrown: unknown): MailFailure => {
  if (thrown instanceof Error && REFUSED.has(thrown.name)) return 'refused';
  const status = statusOf(thrown);
  return status !== undefined && status >= 400 && status < 500 ? 'notNow' : 'unknown';
};

const utf8 = (data: string) => ({ Data: data, Charset: 'UTF-8' });

const requestOf = ({ store, sender, configurationSet }: MailSettings, mail: OutgoingMail) => ({
  FromEmailAddress: sender,
  Destination: { ToAddresses: [mail.to] },
  Content: {
    Simple: {
      Subject: utf8(mail.subject),
      Body: { Text: utf8(mail.text), Html: utf8(mail.html) },
      Headers: [
        { Name: 'X-Delivery-Id', Value: mail.deliveryId },
        // RFC 3834: absence notices stay away, since nobody reads an answer.
        { Name: 'Auto-Submitted', Value: 'auto-generated' },
      ],
    },
  },
  EmailTags: [
    { Name: 'delivery', Value: mail.deliveryId },
    { Name: 'store', Value: store },
  ],
  ConfigurationSetName: configurationSet,
});

/**
 * Hands mails to SES: on AWS itself, on a laptop a server on loopback that speaks its protocol. The client is loaded with the first
 * mail, so that functions that send none do not pay for it.
 */
export const makeSendMail = (settings: MailSettings, system: System): SendMail => {
  let client: Promise<SESv2Client> | undefined;
  return async (mail) => {
    client ??= makeClient();
    const { SendEmailCommand } = await import('@aws-sdk/client-sesv2');
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { MessageId } = await (await client).send(new SendEmailCommand(requestOf(settings, mail)));
        return MessageId === undefined ? fail('unknown') : ok({ messageId: MessageId });
      } catch (thrown) {
        const isTooFast = thrown instanceof Error && thrown.name === TOO_FAST;
        if (isTooFast && attempt < ATTEMPTS_WHEN_TOO_FAST) {
          await system.sleep((1 + system.random()) * 500 * 2 ** attempt);
          continue;
        }
        log.error('A mail was not taken', thrown, { store: settings.store, delivery: mail.deliveryId });
        return fail(failureOf(thrown));
      }
    }
  };
};
