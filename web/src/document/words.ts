import { document as en } from '../i18n/en/document.ts';
import { useWords } from '../i18n/language-context.ts';
import { document as nl } from '../i18n/nl/document.ts';

const WORDS = { nl, en };
export type DocumentWords = typeof nl;

/** The words of documents in the language of the screen: they come with their own screens, and not with the first load. */
export const useDocumentWords = (): DocumentWords => useWords(WORDS);
