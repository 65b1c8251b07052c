import { deputy as en } from '../i18n/en/deputy.ts';
import { useWords } from '../i18n/language-context.ts';
import { deputy as nl } from '../i18n/nl/deputy.ts';

const WORDS = { nl, en };

/** The words of standing in for somebody: they come with the screens that show it, and not with the first load. */
export const useDeputyWords = (): typeof nl => useWords(WORDS);
