import { noteTexts } from '../../../shared/texts/note/catalogue.ts';
import type { NoteTexts } from '../../../shared/texts/note/nl.ts';
import { note as en } from '../i18n/en/note.ts';
import { useWords } from '../i18n/language-context.ts';
import { note as nl } from '../i18n/nl/note.ts';

const WORDS = { nl, en };
export type NoteWords = typeof nl;

/** The words of notes in the language of the screen: they come with those screens, and not with the first load. */
export const useNoteWords = (): NoteWords => useWords(WORDS);

/** What a note says of itself, as on paper. */
export const useNoteTexts = (): NoteTexts => useWords(noteTexts);
