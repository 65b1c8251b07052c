import type { Grouping, LivingRow } from '../../../../shared/finance/budget/roll-up.ts';
import { COST_CATEGORIES } from '../../../../shared/finance/schema.ts';
import type { Language } from '../../../../shared/kernel/languages.ts';
import type { BudgetTexts } from '../../../../shared/texts/budget/nl.ts';

const WITH_YEAR: readonly Grouping[] = ['year', 'memberYear', 'all'];

/** Whether rows of a grouping are of one year each. */
export const isByYear = (by: Grouping): boolean => WITH_YEAR.includes(by);

type Names = { readonly by: Grouping; readonly language: Language; readonly nameOf: (id: string) => string };

/** What a row of the living table is of: `Alfa Werkt vzw · 2025 · personeelskosten`. */
export const rowName = (row: LivingRow, texts: BudgetTexts, { by, language, nameOf }: Names): string =>
  [
    ...(row.memberId === undefined ? [] : [nameOf(row.memberId)]),
    ...(isByYear(by) ? [row.year === undefined ? texts.yearUnknown : String(row.year)] : []),
    ...(row.category === undefined ? [] : [COST_CATEGORIES[row.category][language]]),
  ].join(' · ');
