import { closing as en } from '../../i18n/en/closing.ts';
import { useWords } from '../../i18n/language-context.ts';
import { closing as nl } from '../../i18n/nl/closing.ts';

const WORDS = { nl, en };
export type ClosingWords = typeof nl;

/** The words of the end of a period: they come with its screen, and not with the first load. */
export const useClosingWords = (): ClosingWords => useWords(WORDS);
