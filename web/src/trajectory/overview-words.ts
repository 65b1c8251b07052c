import { overview as en } from '../i18n/en/overview.ts';
import { useWords } from '../i18n/language-context.ts';
import { overview as nl } from '../i18n/nl/overview.ts';

const WORDS = { nl, en };
export type OverviewWords = typeof nl;

/** The words of the work seen together in the language of the screen: they come with their own screens, and not with the first load. */
export const useOverviewWords = (): OverviewWords => useWords(WORDS);
