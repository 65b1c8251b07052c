import { errors as errorsEn } from './en/errors.ts';
import { reasons as reasonsEn } from './en/reasons.ts';
import { useWords } from './language-context.ts';
import { errors as errorsNl } from './nl/errors.ts';
import { reasons as reasonsNl } from './nl/reasons.ts';

/** What fields and rules refuse, in every language. */
export const REFUSAL_WORDS = {
  nl: { errors: errorsNl, reasons: reasonsNl },
  en: { errors: errorsEn, reasons: reasonsEn },
};
export type RefusalWords = (typeof REFUSAL_WORDS)['nl'];

/** The words of refusals in the language of the screen: they come with forms, or when something is refused. */
export const useRefusalWords = (): RefusalWords => useWords(REFUSAL_WORDS);
