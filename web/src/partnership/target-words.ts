import { target as en } from '../i18n/en/target.ts';
import { useWords } from '../i18n/language-context.ts';
import { target as nl } from '../i18n/nl/target.ts';

const WORDS = { nl, en };
export type TargetWords = typeof nl;

/** The further words of targets: they come with their own screens, and not with the first load. */
export const useTargetWords = (): TargetWords => useWords(WORDS);
