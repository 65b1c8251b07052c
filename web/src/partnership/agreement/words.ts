import { agreement as en } from '../../i18n/en/agreement.ts';
import { useWords } from '../../i18n/language-context.ts';
import { agreement as nl } from '../../i18n/nl/agreement.ts';

const WORDS = { nl, en };
export type AgreementWords = typeof nl;

/** The words of agreements: they come with their own screens, and not with the first load. */
export const useAgreementWords = (): AgreementWords => useWords(WORDS);
