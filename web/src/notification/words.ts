import { notification as en } from '../i18n/en/notification.ts';
import { useWords } from '../i18n/language-context.ts';
import { notification as nl } from '../i18n/nl/notification.ts';

const WORDS = { nl, en };
export type NotificationWords = typeof nl;

/** Words that come with their own screens, and not with the first load. */
export const useNotificationWords = (): NotificationWords => useWords(WORDS);
