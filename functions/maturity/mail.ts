import { dayOf } from '../../shared/kernel/dates.ts';
import { formatDate } from '../../shared/kernel/format.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import type { Round } from '../../shared/maturity/schema.ts';
import { CO_FUNDING_LINE } from '../../shared/texts/co-funding.ts';
import { promiseOf } from '../../shared/texts/maturity/promise.ts';
import { linkMail } from '../platform/mail/link-mail.ts';
import type { MailContent } from '../platform/mail/send.ts';

const WORDS = {
  nl: {
    subject: 'Wilt u een korte vragenlijst invullen over inclusief werken?',
    intro: (company: string, partnership: string) =>
      `Het partnerschap ${partnership} begeleidt ${company} naar een inclusieve werkvloer. Negen korte vragen tonen waar de onderneming staat.`,
    link: 'Vragenlijst openen',
    until: (day: string) => `De link werkt één keer, tot en met ${day}.`,
  },
  en: {
    subject: 'Will you answer a few questions about inclusive work?',
    intro: (company: string, partnership: string) =>
      `The partnership ${partnership} supports ${company} on the way to an inclusive work floor. Nine short questions show where the company stands.`,
    link: 'Open the questions',
    until: (day: string) => `The link works once, up to and including ${day}.`,
  },
};

type Invited = {
  readonly language: Language;
  readonly companyName: string;
  readonly partnership: string;
  readonly round: Pick<Round, 'threshold' | 'answersUntil'>;
};

/** The mail to whoever may answer: what for, who sees what, and that it is voluntary. Nobody is named in it. */
export const invitationMail = (
  { language, companyName, partnership, round }: Invited,
  address: string,
): MailContent => {
  const { subject, intro, link, until } = WORDS[language];
  return linkMail({
    language,
    subject,
    intro: intro(companyName, partnership),
    link: { label: link, address },
    until: until(formatDate(dayOf(round.answersUntil))),
    body: promiseOf(language, round.threshold).join('\n'),
    coFunding: CO_FUNDING_LINE[language],
  });
};
