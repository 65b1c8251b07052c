import { companyAddress as en } from '../../i18n/en/company-address.ts';
import { useWords } from '../../i18n/language-context.ts';
import { companyAddress as nl } from '../../i18n/nl/company-address.ts';

const WORDS = { nl, en };

export const useAddressWords = (): typeof nl => useWords(WORDS);
