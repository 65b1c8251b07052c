import { auditActions as en } from '../i18n/en/audit-actions.ts';
import { useWords } from '../i18n/language-context.ts';
import { auditActions as nl } from '../i18n/nl/audit-actions.ts';

const WORDS = { nl, en };

/** What was done to a record, in the language of the screen. */
export const useAuditActions = (): typeof nl => useWords(WORDS);
