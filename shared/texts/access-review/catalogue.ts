import type { Language } from '../../kernel/languages.ts';
import { en } from './en.ts';
import { type AccessReviewTexts, nl } from './nl.ts';

/** What a review of access says in a file. */
export const accessReviewTexts: Readonly<Record<Language, AccessReviewTexts>> = { nl, en };
