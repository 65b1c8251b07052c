import type { Language } from '../../kernel/languages.ts';
import { en } from './en.ts';
import { nl, type ProgressTexts } from './nl.ts';

/** What the files of progress say. */
export const progressTexts: Readonly<Record<Language, ProgressTexts>> = { nl, en };
