import type { Language } from '../../kernel/languages.ts';
import type { ReminderTexts } from './contract.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

const TEXTS: Readonly<Record<Language, ReminderTexts>> = { nl, en };

/** The texts of a digest of reminders in a reader's language. */
export const reminderTexts = (language: Language): ReminderTexts => TEXTS[language];
