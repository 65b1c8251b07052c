import type { Confirmation } from '../../shared/confirmation/schema.ts';
import { coFundingLine } from '../../shared/confirmation/text.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import { formatDate } from '../../shared/kernel/format.ts';
import { coFundingHtml } from '../platform/mail/co-funding.ts';
import { html } from '../platform/mail/html.ts';
import type { MailContent } from '../platform/mail/send.ts';

const WORDS = {
  nl: {
    subject: 'Wilt u bevestigen wat in uw onderneming is uitgevoerd?',
    intro: 'Wij vragen u te bevestigen wat hieronder staat. Klopt het niet, dan kunt u dat ook melden.',
    link: 'Bekijk en antwoord',
    until: (day: string) => `De link werkt één keer, tot en met ${day}. Antwoorden is niet verplicht.`,
  },
  en: {
    subject: 'Will you confirm what was done in your company?',
    intro: 'We ask you to confirm what stands below. If it is not right, you can say so as well.',
    link: 'Read and answer',
    until: (day: string) => `The link works once, up to and including ${day}. You do not have to answer.`,
  },
};

/** The mail to the company: nobody is named in it. */
export const confirmationMail = ({ language, text, expiresAt }: Confirmation, link: string): MailContent => {
  const words = WORDS[language];
  const until = words.until(formatDate(dayOf(expiresAt)));
  return {
    subject: words.subject,
    text: [words.intro, '', `${words.link}: ${link}`, until, '', text].join('\n'),
    html: html`<!doctype html><html lang="${language}"><body style="font-family:sans-serif"><p>${words.intro}</p><p><a href="${link}">${words.link}</a></p><p>${until}</p><p style="white-space:pre-line">${text}</p>${coFundingHtml(coFundingLine(language))}</body></html>`
      .text,
  };
};
