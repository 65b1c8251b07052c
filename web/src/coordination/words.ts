import { coordination as en } from '../i18n/en/coordination.ts';
import { useWords } from '../i18n/language-context.ts';
import { coordination as nl } from '../i18n/nl/coordination.ts';

const WORDS = { nl, en };
export type CoordinationWords = typeof nl;

/** Words that come with their own screens, and not with the first load. */
export const useCoordinationWords = (): CoordinationWords => useWords(WORDS);
