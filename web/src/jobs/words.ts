import { jobs as en } from '../i18n/en/jobs.ts';
import { useWords } from '../i18n/language-context.ts';
import { jobs as nl } from '../i18n/nl/jobs.ts';

const WORDS = { nl, en };
export type JobWords = typeof nl;

/** The words of background jobs in the language of the screen: they come with that screen, and not with the first load. */
export const useJobWords = (): JobWords => useWords(WORDS);
