import { catalogue as en } from '../i18n/en/catalogue.ts';
import { useWords } from '../i18n/language-context.ts';
import { catalogue as nl } from '../i18n/nl/catalogue.ts';

const WORDS = { nl, en };

/** The words of the lists in the language of the screen: they come with the screens that show a list, and not with the first load. */
export const useCatalogueWords = (): typeof nl => useWords(WORDS);
