import { engagement as en } from '../i18n/en/engagement.ts';
import { useWords } from '../i18n/language-context.ts';
import { engagement as nl } from '../i18n/nl/engagement.ts';

const WORDS = { nl, en };
export type EngagementWords = typeof nl;

/** The words of the engagement in the language of the screen: they come with their own screens, and not with the first load. */
export const useEngagementWords = (): EngagementWords => useWords(WORDS);
