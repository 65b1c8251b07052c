import { agreement as en, progress as progressEn } from '../i18n/en/agreement.ts';
import { useWords } from '../i18n/language-context.ts';
import { agreement as nl, progress as progressNl } from '../i18n/nl/agreement.ts';

const WORDS = { nl, en };
const PROGRESS_WORDS = { nl: progressNl, en: progressEn };
export type AgreementWords = typeof nl;
export type ProgressWords = typeof progressNl;

/** The words of agreements and amendments: they come with those screens, and not with the first load. */
export const useAgreementWords = (): AgreementWords => useWords(WORDS);
export const useProgressWords = (): ProgressWords => useWords(PROGRESS_WORDS);
