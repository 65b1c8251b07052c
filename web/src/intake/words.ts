import { intake as en } from '../i18n/en/intake.ts';
import { useWords } from '../i18n/language-context.ts';
import { intake as nl } from '../i18n/nl/intake.ts';

const WORDS = { nl, en };
export type IntakeWords = typeof nl;

/** The words of the intake in the language of the screen: they come with their own screens, and not with the first load. */
export const useIntakeWords = (): IntakeWords => useWords(WORDS);
