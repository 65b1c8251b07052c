import { amendment as en } from '../../i18n/en/amendment.ts';
import { useWords } from '../../i18n/language-context.ts';
import { amendment as nl } from '../../i18n/nl/amendment.ts';

const WORDS = { nl, en };
export type AmendmentWords = typeof nl;

/** The words of amendments: they come with their own screens, and not with the first load. */
export const useAmendmentWords = (): AmendmentWords => useWords(WORDS);
