import type { Confirmation } from '../../shared/confirmation/schema.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import { formatDate } from '../../shared/kernel/format.ts';
import { CO_FUNDING_LINE } from '../../shared/texts/co-funding.ts';
import { linkMail } from '../platform/mail/link-mail.ts';
import type { MailContent } from '../platform/mail/send.ts';

const WORDS = {
  nl: {
    subject: {
      request: 'Wilt u bevestigen wat in uw onderneming is uitgevoerd?',
      reminder: 'Herinnering: wilt u bevestigen wat in uw onderneming is uitgevoerd?',
    },
    intro: {
      request: 'Wij vragen u te bevestigen wat hieronder staat. Klopt het niet, dan kunt u dat ook melden.',
      reminder:
        'Wij vroegen u eerder te bevestigen wat hieronder staat. Klopt het niet, dan kunt u dat ook melden. Gebruik de link in deze mail: die in een vorige mail werkt niet meer.',
    },
    link: 'Bekijk en antwoord',
    until: (day: string) => `De link werkt één keer, tot en met ${day}. Antwoorden is niet verplicht.`,
  },
  en: {
    subject: {
      request: 'Will you confirm what was done in your company?',
      reminder: 'Reminder: will you confirm what was done in your company?',
    },
    intro: {
      request: 'We ask you to confirm what stands below. If it is not right, you can say so as well.',
      reminder:
        'We asked you before to confirm what stands below. If it is not right, you can say so as well. Use the link in this mail: the one in an earlier mail does not work any more.',
    },
    link: 'Read and answer',
    until: (day: string) => `The link works once, up to and including ${day}. You do not have to answer.`,
  },
};

/** The mail to the company: nobody is named in it. */
export const confirmationMail = (
  { language, text, expiresAt }: Confirmation,
  address: string,
  kind: 'request' | 'reminder',
): MailContent => {
  const { subject, intro, link, until } = WORDS[language];
  return linkMail({
    language,
    subject: subject[kind],
    intro: intro[kind],
    link: { label: link, address },
    until: until(formatDate(dayOf(expiresAt))),
    body: text,
    coFunding: CO_FUNDING_LINE[language],
  });
};
