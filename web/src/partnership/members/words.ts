import { members as en } from '../../i18n/en/members.ts';
import { useWords } from '../../i18n/language-context.ts';
import { members as nl } from '../../i18n/nl/members.ts';

const WORDS = { nl, en };
export type MemberWords = typeof nl;

/** The words of members in the language of the screen: they come with their own screens, and not with the first load. */
export const useMemberWords = (): MemberWords => useWords(WORDS);
