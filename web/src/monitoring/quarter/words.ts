import { monitoringQuarter as en } from '../../i18n/en/monitoring-quarter.ts';
import { useWords } from '../../i18n/language-context.ts';
import { monitoringQuarter as nl } from '../../i18n/nl/monitoring-quarter.ts';

const WORDS = { nl, en };
export type QuarterWords = typeof nl;

/** The words of quarters in the language of the screen: they come with that screen, and not with the first load. */
export const useQuarterWords = (): QuarterWords => useWords(WORDS);
