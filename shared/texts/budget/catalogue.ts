import type { Language } from '../../kernel/languages.ts';
import { en } from './en.ts';
import { type BudgetTexts, nl } from './nl.ts';

/** What the living table says of itself, on screen, in a file and on paper. */
export const budgetTexts: Readonly<Record<Language, BudgetTexts>> = { nl, en };
