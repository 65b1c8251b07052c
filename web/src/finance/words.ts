import { budgetTexts } from '../../../shared/texts/budget/catalogue.ts';
import type { BudgetTexts } from '../../../shared/texts/budget/nl.ts';
import { budget as en } from '../i18n/en/budget.ts';
import { useWords } from '../i18n/language-context.ts';
import { type BudgetWords, budget as nl } from '../i18n/nl/budget.ts';

const WORDS = { nl, en };

/** The words of budget and ledgers: they come with those screens, and not with the first load. */
export const useBudgetWords = (): BudgetWords => useWords(WORDS);

/** What the living table says of itself, as in a file and on paper. */
export const useBudgetTexts = (): BudgetTexts => useWords(budgetTexts);
