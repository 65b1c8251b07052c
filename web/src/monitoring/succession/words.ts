import { succession as en } from '../../i18n/en/succession.ts';
import { useWords } from '../../i18n/language-context.ts';
import { succession as nl } from '../../i18n/nl/succession.ts';

const WORDS = { nl, en };

/** The words of mergers and stops in the language of the screen: they come with that screen, and not with the first load. */
export const useSuccessionWords = (): typeof nl => useWords(WORDS);
