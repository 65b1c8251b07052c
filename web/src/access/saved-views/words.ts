import { views as en } from '../../i18n/en/views.ts';
import { useWords } from '../../i18n/language-context.ts';
import { views as nl } from '../../i18n/nl/views.ts';

const WORDS = { nl, en };
export type ViewWords = typeof nl;

/** The words of saved views in the language of the screen: they come with their own screens, and not with the first load. */
export const useViewWords = (): ViewWords => useWords(WORDS);
