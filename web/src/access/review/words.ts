import { accessReview as en } from '../../i18n/en/access-review.ts';
import { useWords } from '../../i18n/language-context.ts';
import { accessReview as nl } from '../../i18n/nl/access-review.ts';

const WORDS = { nl, en };
export type AccessReviewWords = typeof nl;

/** The words of reviews of access come with their own screens, and not with the first load. */
export const useAccessReviewWords = (): AccessReviewWords => useWords(WORDS);
