import { formatDate } from '../../../shared/kernel/format.ts';
import type { ScanView } from '../../../shared/maturity/schema.ts';
import { maturity as en } from '../i18n/en/maturity.ts';
import { useWords } from '../i18n/language-context.ts';
import { maturity as nl } from '../i18n/nl/maturity.ts';

const WORDS = { nl, en };
export type MaturityWords = typeof nl;

/** The words of the scan in the language of the screen: they come with its own screens, and not with the first load. */
export const useMaturityWords = (): MaturityWords => useWords(WORDS);

/** The types between which something stands, in words: one, or two. */
export const typesIn = (
  words: MaturityWords,
  { low, high }: { low: keyof MaturityWords['types']; high: keyof MaturityWords['types'] },
): string => (low === high ? words.types[low] : `${words.types[low]}${words.or}${words.types[high]}`);

/** Which scan it is, in words: when, which day and how. */
export const nameOf = (words: MaturityWords, { moment, startedOn, form }: ScanView): string =>
  `${words.moments[moment]}, ${formatDate(startedOn)} (${form === 'round' ? words.byLinks : words.inConversation})`;
