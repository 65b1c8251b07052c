import { confirmation as en } from '../i18n/en/confirmation.ts';
import { useWords } from '../i18n/language-context.ts';
import { confirmation as nl } from '../i18n/nl/confirmation.ts';

const WORDS = { nl, en };
export type ConfirmationWords = typeof nl;

/** The words of confirmations in the language of the screen: they come with their own screens, and not with the first load. */
export const useConfirmationWords = (): ConfirmationWords => useWords(WORDS);
