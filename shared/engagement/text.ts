import type { Language } from '../kernel/languages.ts';
import { CO_FUNDING_LINE } from '../texts/co-funding.ts';

/** Raised with every change of the words below: an old text stays what it was. */
export const TEXT_VERSION = 1;

const WORDS = {
  nl: {
    title: 'Engagement voor een inclusieve werkvloer',
    company: 'Onderneming',
    partnership: 'Partnerschap',
    weTitle: 'Wat het partnerschap doet:',
    we: [
      'Een coach bekijkt samen met u wat er op de werkvloer beter kan, en maakt met u een plan.',
      'De coach begeleidt u bij de uitvoering: wat nodig is, niet meer en niet minder.',
      'Wat u vertelt, zien alleen het partnerschap en de overheid die het traject opvolgt.',
    ],
    youTitle: 'Wat de onderneming doet:',
    you: [
      'U maakt tijd voor gesprekken en laat de coach de werkvloer zien.',
      'U probeert uit wat samen gekozen is, en voert in wat werkt.',
      'U helpt tonen wat is uitgevoerd, bijvoorbeeld met een document of een foto.',
    ],
    free: 'U kunt stoppen wanneer u wilt. U belooft niet dat u iemand aanwerft.',
    data: 'Uw naam, functie en handtekening bewaren we alleen als bewijs van dit engagement.',
  },
  en: {
    title: 'Engagement for an inclusive work floor',
    company: 'Company',
    partnership: 'Partnership',
    weTitle: 'What the partnership does:',
    we: [
      'A coach looks with you at what can be better on the work floor, and makes a plan with you.',
      'The coach supports you in carrying it out: what is needed, no more and no less.',
      'What you tell is seen only by the partnership and the authority that follows the trajectory.',
    ],
    youTitle: 'What the company does:',
    you: [
      'You make time to talk and show the coach the work floor.',
      'You try out what was chosen together, and introduce what works.',
      'You help to show what was done, for instance with a document or a picture.',
    ],
    free: 'You can stop whenever you want. You do not promise to hire anybody.',
    data: 'We keep your name, function and signature only as proof of this engagement.',
  },
} as const satisfies Record<Language, Record<string, string | readonly string[]>>;

type Subject = { readonly companyName: string; readonly partnership: string };

/** The one text that is shown, signed, hashed and kept. Every part is a single line, so that none can pass for another. */
export const engagementText = ({ companyName, partnership }: Subject, language: Language): string => {
  const words = WORDS[language];
  const listed = (lines: readonly string[]) => lines.map((line) => `- ${line}`);
  return [
    words.title,
    '',
    `${words.company}: ${companyName}`,
    `${words.partnership}: ${partnership}`,
    '',
    words.weTitle,
    ...listed(words.we),
    '',
    words.youTitle,
    ...listed(words.you),
    '',
    words.free,
    words.data,
    '',
    CO_FUNDING_LINE[language],
  ].join('\n');
};
