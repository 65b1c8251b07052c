import { formatDate } from '../kernel/format.ts';
import type { CompanyId } from '../kernel/ids.ts';
import type { Language } from '../kernel/languages.ts';
import { CO_FUNDING_LINE } from '../texts/co-funding.ts';
import { timesInPlace } from '../trajectory/adaptations.ts';
import type { Action, Trajectory } from '../trajectory/schema.ts';

/** Raised with every change of the words below: an old text stays what it was. */
export const TEXT_VERSION = 1;

const WORDS = {
  nl: {
    title: 'Bevestiging door de onderneming',
    company: 'Onderneming',
    partnership: 'Partnerschap',
    done: 'Deze aanpassingen zijn uitgevoerd in onze onderneming:',
    since: 'sinds',
  },
  en: {
    title: 'Confirmation by the company',
    company: 'Company',
    partnership: 'Partnership',
    done: 'These adaptations were made in our company:',
    since: 'since',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type Implemented = { readonly action: Action; readonly since: string };

/** The adaptations that are in place at a company today: what it can confirm. */
export const implementedFor = ({ actions }: Pick<Trajectory, 'actions'>, companyId: CompanyId): Implemented[] =>
  actions.flatMap((action) => {
    const last = timesInPlace(action).at(-1);
    return action.companyIds.includes(companyId) && last && last.until === undefined
      ? [{ action, since: formatDate(last.from) }]
      : [];
  });

type Subject = {
  readonly companyName: string;
  readonly partnership: string;
  readonly implemented: readonly Implemented[];
};

/** The one text that is shown, mailed, hashed and kept. Every part is a single line, so that none can pass for another. */
export const confirmationText = ({ companyName, partnership, implemented }: Subject, language: Language): string => {
  const words = WORDS[language];
  return [
    words.title,
    '',
    `${words.company}: ${companyName}`,
    `${words.partnership}: ${partnership}`,
    '',
    words.done,
    ...implemented.map(({ action, since }) => `- ${action.title} (${words.since} ${since})`),
    '',
    CO_FUNDING_LINE[language],
  ].join('\n');
};

export const confirmationTitle = (language: Language): string => WORDS[language].title;
