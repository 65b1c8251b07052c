import { support as en } from '../i18n/en/support.ts';
import { useWords } from '../i18n/language-context.ts';
import { support as nl } from '../i18n/nl/support.ts';

const WORDS = { nl, en };
export type SupportWords = typeof nl;

/** The words of the support log in the language of the screen: they come with their own screens, and not with the first load. */
export const useSupportWords = (): SupportWords => useWords(WORDS);
