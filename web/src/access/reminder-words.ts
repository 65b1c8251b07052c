import { reminder as en } from '../i18n/en/reminder.ts';
import { useWords } from '../i18n/language-context.ts';
import { reminder as nl } from '../i18n/nl/reminder.ts';

const WORDS = { nl, en };

/** Words that come with the page of preferences, and not with the first load. */
export const useReminderWords = (): typeof nl => useWords(WORDS);
