import { offer as en } from '../../i18n/en/offer.ts';
import { useWords } from '../../i18n/language-context.ts';
import { offer as nl } from '../../i18n/nl/offer.ts';

const WORDS = { nl, en };

/** The words of the public directory: they come with its page. */
export const useOfferWords = (): typeof nl => useWords(WORDS);
