import { invitation as en } from '../i18n/en/invitation.ts';
import { useWords } from '../i18n/language-context.ts';
import { invitation as nl } from '../i18n/nl/invitation.ts';

const WORDS = { nl, en };

/** The words of invitations come with their own screens, and not with the first load. */
export const useInvitationWords = (): typeof nl => useWords(WORDS);
