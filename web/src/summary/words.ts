import { summary as en } from '../i18n/en/summary.ts';
import { useWords } from '../i18n/language-context.ts';
import { summary as nl } from '../i18n/nl/summary.ts';

const WORDS = { nl, en };
export type SummaryWords = typeof nl;

/** The words of frozen summaries in the language of the screen: they come with their own screens, and not with the first load. */
export const useSummaryWords = (): SummaryWords => useWords(WORDS);
