import type { IsoDate } from '../../shared/kernel/dates.ts';
import { formatDate } from '../../shared/kernel/format.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { type DigestLine, LINE_KINDS } from '../../shared/reminder/schema.ts';
import { reminderTexts } from '../../shared/texts/reminder/catalogue.ts';
import { coFundingHtml } from '../platform/mail/co-funding.ts';
import { html } from '../platform/mail/html.ts';
import { MAIL_BUTTON, MAIL_PAGE, MAIL_SMALL, MAIL_TITLE, underlined } from '../platform/mail/look.ts';
import type { MailContent } from '../platform/mail/send.ts';

export type Digest = {
  readonly lines: readonly DigestLine[];
  /** The pages of what is in it. */
  readonly pages: readonly string[];
  readonly day: IsoDate;
};

type Around = { readonly language: Language; readonly webOrigin: string; readonly home: string };

/** The one page where all of it is done; the home page, with the list of what is open, when there are more. */
const linkOf = (pages: readonly string[], { webOrigin, home }: Around): string => {
  const different = new Set(pages);
  const [only] = different;
  return `${webOrigin}${different.size === 1 && only !== undefined ? only : home}`;
};

const countOf = (lines: readonly DigestLine[]): number => lines.reduce((sum, { count }) => sum + count, 0);

/** A digest of reminders: counts and kinds only. It names no person and no company; its one link asks for a sign-in. */
export const digestMail = ({ lines, pages, day }: Digest, around: Around): MailContent => {
  const texts = reminderTexts(around.language);
  const late = lines.filter(({ kind }) => kind === 'overdue' || kind === 'escalated');
  const title = texts.title(countOf(lines), countOf(late));
  const groups = LINE_KINDS.map((kind) => ({ kind, of: lines.filter((line) => line.kind === kind) })).filter(
    ({ of }) => of.length > 0,
  );
  const page = linkOf(pages, around);
  const dayLine = texts.day(formatDate(day));
  const text = [
    dayLine,
    underlined(title),
    ...groups.map(({ kind, of }) => [texts.kinds[kind], ...of.map((line) => `- ${texts.line(line)}`)].join('\n')),
    `${texts.openPage}:\n${page}`,
    texts.onlyNew,
    texts.whyThisMail,
    texts.coFunded,
  ].join('\n\n');
  const body = html`<!doctype html>
<html lang="${around.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body style="margin:0;background:#ffffff"><div role="main" style="${MAIL_PAGE}">
<p style="${MAIL_SMALL}">${dayLine}</p>
<h1 style="${MAIL_TITLE}">${title}</h1>
${groups.map(({ kind, of }) => html`<h2 style="margin:16px 0 4px;font-size:18px">${texts.kinds[kind]}</h2><ul style="margin:0;padding-left:24px">${of.map((line) => html`<li>${texts.line(line)}</li>`)}</ul>`)}
<p style="margin:24px 0"><a href="${page}" style="${MAIL_BUTTON}">${texts.openPage}</a></p>
<p>${texts.onlyNew}</p>
<p style="${MAIL_SMALL}">${texts.whyThisMail}</p>
${coFundingHtml(texts.coFunded)}
</div></body></html>
`;
  return { subject: title, text: `${text}\n`, html: body.text };
};
