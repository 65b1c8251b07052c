import type { Language } from '../../kernel/languages.ts';

/** What respondents are told before they answer, in the mail and on the page: it says what the rules of suppression do. */
const PROMISE: Readonly<Record<Language, (threshold: number) => readonly string[]>> = {
  nl: (threshold) => [
    'Antwoorden is vrijwillig. Niet antwoorden heeft geen gevolg, en niemand krijgt te zien wie geantwoord heeft.',
    'Niemand krijgt uw antwoorden te zien: uw coach niet, uw werkgever niet en de overheid niet. Uw naam staat er niet bij.',
    `Alleen het gezamenlijke resultaat wordt getoond, en alleen als minstens ${threshold} mensen geantwoord hebben.`,
    'Na het versturen kunt u niets meer wijzigen.',
  ],
  en: (threshold) => [
    'Answering is voluntary. Not answering has no consequence, and nobody is shown who answered.',
    'Nobody is shown your answers: not your coach, not your employer, not the government. Your name is not kept with them.',
    `Only the combined result is shown, and only when at least ${threshold} people have answered.`,
    'Once sent, you cannot change your answers.',
  ],
};

export const promiseOf = (language: Language, threshold: number): readonly string[] => PROMISE[language](threshold);
