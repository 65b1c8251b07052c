import { takeover as en } from '../i18n/en/takeover.ts';
import { useWords } from '../i18n/language-context.ts';
import { takeover as nl } from '../i18n/nl/takeover.ts';

const WORDS = { nl, en };
export type TakeoverWords = typeof nl;

/** The words of takeovers in the language of the screen: they come with their own screens, and not with the first load. */
export const useTakeoverWords = (): TakeoverWords => useWords(WORDS);
