import { randomUUID } from 'node:crypto';
import nodemailer from 'nodemailer';
import type Mail from 'nodemailer/lib/mailer';
import * as z from 'zod';
import { LOOPBACK } from '../addresses.ts';
import type { AsynchronousInvoker } from '../functions/asynchronous.ts';
import { functionsOf } from '../functions/catalogue.ts';
import { REGION, resourcesOf } from '../functions/environment.ts';
import type { JsonAnswer } from '../queue/protocol.ts';
import { mailEvents } from './mail-events.ts';
import { recipientsOf, type SendEmail, sendEmailSchema } from './send-email.ts';

export const SEND_EMAIL_PATH = '/v2/email/outbound-emails';

export type MailServiceOptions = {
  readonly smtpPort: number;
  readonly stores: readonly string[];
  readonly invoker: Pick<AsynchronousInvoker, 'invoke'>;
};

export type MailService = {
  /** Answers `SendEmail` of SES v2: hands the mail to the mail server and tells its store what became of it. */
  readonly sendEmail: (body: unknown) => Promise<JsonAnswer>;
  readonly stop: () => Promise<void>;
};

/** An id as SES makes them. */
const newMessageId = (): string => `0102${randomUUID().replaceAll('-', '').slice(0, 12)}-${randomUUID()}-000000`;

const messageOf = (request: SendEmail, messageId: string): Mail.Options => {
  const envelope = { from: request.FromEmailAddress, to: recipientsOf(request) };
  if ('Raw' in request.Content) return { envelope, raw: Buffer.from(request.Content.Raw.Data, 'base64') };
  const { Subject, Body, Headers = [] } = request.Content.Simple;
  return {
    envelope,
    messageId: `<${messageId}@${REGION}.amazonses.com>`,
    from: request.FromEmailAddress,
    to: request.Destination.ToAddresses,
    cc: request.Destination.CcAddresses,
    replyTo: request.ReplyToAddresses,
    subject: Subject.Data,
    text: Body.Text?.Data,
    html: Body.Html?.Data,
    headers: Headers.map(({ Name, Value }) => ({ key: Name, value: Value })),
  };
};

const refusal = (message: string): JsonAnswer => ({ status: 400, errorType: 'BadRequestException', body: { message } });

/** Sends through a real SMTP connection, so that what arrives is what a mail program would show. */
export const createMailService = ({ smtpPort, stores, invoker }: MailServiceOptions): MailService => {
  const transport = nodemailer.createTransport({ host: LOOPBACK, port: smtpPort, secure: false, ignoreTLS: true });

  const tellStore = (request: SendEmail, messageId: string): void => {
    const store = stores.find((known) => resourcesOf(known).mailConfigurationSet === request.ConfigurationSetName);
    if (store === undefined) return;
    for (const { name } of functionsOf(store, 'mailEvents'))
      for (const event of mailEvents(request, messageId, new Date())) invoker.invoke(store, name, event);
  };

  return {
    sendEmail: async (body) => {
      const request = sendEmailSchema.safeParse(body);
      if (!request.success) return refusal(z.prettifyError(request.error));
      if (recipientsOf(request.data).length === 0) return refusal('Missing required destination.');
      const messageId = newMessageId();
      await transport.sendMail(messageOf(request.data, messageId));
      tellStore(request.data, messageId);
      return { status: 200, body: { MessageId: messageId } };
    },
    stop: async () => transport.close(),
  };
};
