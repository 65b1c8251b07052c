import type { Language } from '../../../shared/kernel/languages.ts';
import { coFundingHtml } from './co-funding.ts';
import { html } from './html.ts';
import type { MailContent } from './send.ts';

type LinkMailParts = {
  readonly language: Language;
  readonly subject: string;
  readonly intro: string;
  readonly link: { readonly label: string; readonly address: string };
  /** How long it works. */
  readonly until: string;
  /** What stands below, line by line. */
  readonly body: string;
  readonly coFunding: string;
};

/** A mail around one link that somebody outside may follow. Nobody is named in it. */
export const linkMail = ({ language, subject, intro, link, until, body, coFunding }: LinkMailParts): MailContent => ({
  subject,
  text: [intro, '', `${link.label}: ${link.address}`, until, '', body].join('\n'),
  html: html`<!doctype html><html lang="${language}"><body style="font-family:sans-serif"><p>${intro}</p><p><a href="${link.address}">${link.label}</a></p><p>${until}</p><p style="white-space:pre-line">${body}</p>${coFundingHtml(coFunding)}</body></html>`
    .text,
});
