import { dayOf, type Instant } from '../../../shared/kernel/dates.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { CO_FUNDING_LINE } from '../../../shared/texts/co-funding.ts';
import { linkMail } from '../../platform/mail/link-mail.ts';
import type { MailContent } from '../../platform/mail/send.ts';

const AGENCY = 'agency';

const WORDS = {
  nl: {
    subject: 'Uitnodiging: inclusieve werkvloeren',
    agency: 'Europa WSE',
    partnership: (id: string) => `het partnerschap ${id}`,
    intro: (place: string) => `U bent uitgenodigd om te werken in de toepassing Inclusieve werkvloeren, voor ${place}.`,
    link: 'Uitnodiging openen',
    until: (day: string) => `De link werkt één keer, tot en met ${day}.`,
    body: 'Meld u aan met het account van uw organisatie. Geef deze mail aan niemand door: de link geeft uw toegang aan wie hem gebruikt.',
  },
  en: {
    subject: 'Invitation: inclusive work floors',
    agency: 'Europa WSE',
    partnership: (id: string) => `the partnership ${id}`,
    intro: (place: string) => `You are invited to work in the application Inclusive work floors, for ${place}.`,
    link: 'Open the invitation',
    until: (day: string) => `The link works once, up to and including ${day}.`,
    body: 'Sign in with the account of your organisation. Pass this mail on to nobody: the link gives your access to whoever uses it.',
  },
};

type Invited = { readonly language: Language; readonly place: string; readonly expiresAt: Instant };

/** The mail to whoever is invited. Nobody is named in it. */
export const personInvitationMail = ({ language, place, expiresAt }: Invited, address: string): MailContent => {
  const words = WORDS[language];
  return linkMail({
    language,
    subject: words.subject,
    intro: words.intro(place === AGENCY ? words.agency : words.partnership(place)),
    link: { label: words.link, address },
    until: words.until(formatDate(dayOf(expiresAt))),
    body: words.body,
    coFunding: CO_FUNDING_LINE[language],
  });
};
