import { programme as en } from '../i18n/en/programme.ts';
import { useWords } from '../i18n/language-context.ts';
import { programme as nl } from '../i18n/nl/programme.ts';

const WORDS = { nl, en };
export type ProgrammeWords = typeof nl;

/** The words of the programme rules in the language of the screen: they come with that screen, and not with the first load. */
export const useProgrammeWords = (): ProgrammeWords => useWords(WORDS);
