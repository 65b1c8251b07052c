import { registerCheck as en } from '../../i18n/en/register-check.ts';
import { useWords } from '../../i18n/language-context.ts';
import { registerCheck as nl } from '../../i18n/nl/register-check.ts';

const WORDS = { nl, en };

/** The words of what the register says otherwise: they come with the screens of companies, and not with the first load. */
export const useRegisterCheckWords = (): typeof nl => useWords(WORDS);
