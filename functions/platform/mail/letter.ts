import type { Language } from '../../../shared/kernel/languages.ts';
import { coFundingHtml } from './co-funding.ts';
import { type Html, html } from './html.ts';
import { MAIL_BUTTON, MAIL_PAGE, MAIL_SMALL, MAIL_TITLE, underlined } from './look.ts';
import type { MailContent } from './send.ts';

/** A short mail: what it is about, its finding as the title, sections of lines, one button, and the small print. */
export type Letter = {
  readonly language: Language;
  readonly above: string;
  readonly title: string;
  readonly sections: readonly LetterSection[];
  readonly button: { readonly text: string; readonly address: string };
  readonly after: readonly string[];
  readonly smallPrint: readonly string[];
  readonly coFunded: string;
};
export type LetterSection = {
  readonly heading: string;
  /** Sentences stand by themselves, items in a list. */
  readonly as: 'sentences' | 'items';
  readonly lines: readonly string[];
};

const sectionText = ({ heading, as, lines }: LetterSection): string =>
  [heading, ...lines.map((line) => (as === 'items' ? `- ${line}` : line))].join('\n');

const sectionHtml = ({ heading, as, lines }: LetterSection): Html => {
  const body =
    as === 'items'
      ? html`<ul style="margin:0;padding-left:24px">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
      : html`${lines.map((line) => html`<p style="margin:0 0 8px">${line}</p>`)}`;
  return html`<h2 style="margin:16px 0 4px;font-size:18px">${heading}</h2>${body}`;
};

/** The mail of a letter: both parts say the same, in the same order; without images, and with one link. */
export const letterMail = ({
  language,
  above,
  title,
  sections,
  button,
  after,
  smallPrint,
  coFunded,
}: Letter): MailContent => {
  const text = [
    above,
    underlined(title),
    ...sections.map(sectionText),
    `${button.text}:\n${button.address}`,
    ...after,
    ...smallPrint,
    coFunded,
  ].join('\n\n');
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body style="margin:0;background:#ffffff"><div role="main" style="${MAIL_PAGE}">
<p style="${MAIL_SMALL}">${above}</p>
<h1 style="${MAIL_TITLE}">${title}</h1>
${sections.map(sectionHtml)}
<p style="margin:24px 0"><a href="${button.address}" style="${MAIL_BUTTON}">${button.text}</a></p>
${after.map((line) => html`<p>${line}</p>`)}
${smallPrint.map((line) => html`<p style="${MAIL_SMALL}">${line}</p>`)}
${coFundingHtml(coFunded)}
</div></body></html>
`;
  return { subject: title, text: `${text}\n`, html: page.text };
};
