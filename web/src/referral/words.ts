import { referral as en } from '../i18n/en/referral.ts';
import { useWords } from '../i18n/language-context.ts';
import { referral as nl } from '../i18n/nl/referral.ts';

const WORDS = { nl, en };
export type ReferralWords = typeof nl;

/** The words of referrals in the language of the screen: they come with their own screens, and not with the first load. */
export const useReferralWords = (): ReferralWords => useWords(WORDS);
