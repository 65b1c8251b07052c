import type { Language } from '../../shared/kernel/languages.ts';
import type { Summary } from '../../shared/summary/schema.ts';
import type { MailContent } from '../platform/mail/send.ts';
import { mailHtml } from './mail-html.ts';
import { summaryMailOf } from './mail-model.ts';
import { mailText } from './mail-text.ts';

/** The mail of a summary. It names no person and no company; its links point at the web, which asks for a sign-in. */
export const summaryMail = (summary: Summary, language: Language, webOrigin: string): MailContent => {
  const mail = summaryMailOf(summary, language, webOrigin);
  return { subject: mail.title, text: mailText(mail), html: mailHtml(mail) };
};
