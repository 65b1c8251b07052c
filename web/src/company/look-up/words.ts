import { lookUp as en } from '../../i18n/en/look-up.ts';
import { useWords } from '../../i18n/language-context.ts';
import { lookUp as nl } from '../../i18n/nl/look-up.ts';

const WORDS = { nl, en };
export type LookUpWords = typeof nl;

/** The words of the look-up in the language of the screen: they come with the screens of companies, and not with the first load. */
export const useLookUpWords = (): LookUpWords => useWords(WORDS);
