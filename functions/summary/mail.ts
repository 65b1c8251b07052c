import { summaryFor } from '../../shared/summary/for-reader.ts';
import type { Summary } from '../../shared/summary/schema.ts';
import type { MailReader } from '../notification/mailing/contents.ts';
import type { MailContent } from '../platform/mail/send.ts';
import { mailHtml } from './mail-html.ts';
import { summaryMailOf } from './mail-model.ts';
import { mailText } from './mail-text.ts';

/**
 * The mail of a summary: what of it matters to a reader's roles. It names no person and no company; its links point at the web, which asks
 * for a sign-in.
 */
export const summaryMail = (summary: Summary, { language, roles }: MailReader, webOrigin: string): MailContent => {
  const mail = summaryMailOf(summaryFor(summary, roles), language, webOrigin);
  return { subject: mail.title, text: mailText(mail), html: mailHtml(mail) };
};
