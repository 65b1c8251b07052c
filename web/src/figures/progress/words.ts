import { progress as en } from '../../i18n/en/progress.ts';
import { useWords } from '../../i18n/language-context.ts';
import { progress as nl } from '../../i18n/nl/progress.ts';

const WORDS = { nl, en };
export type ProgressWords = typeof nl;

/** The words of progress: they come with its screen, and not with the first load. */
export const useProgressWords = (): ProgressWords => useWords(WORDS);
