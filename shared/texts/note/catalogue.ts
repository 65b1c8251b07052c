import type { Language } from '../../kernel/languages.ts';
import { en } from './en.ts';
import { type NoteTexts, nl } from './nl.ts';

/** What a quarterly note says of itself, on screen and on paper. */
export const noteTexts: Readonly<Record<Language, NoteTexts>> = { nl, en };
