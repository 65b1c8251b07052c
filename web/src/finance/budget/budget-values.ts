import type { BudgetLine } from '../../../../shared/finance/schema.ts';
import { eurosTyped } from '../../partnership/target-values.ts';
import type { TypedAmounts } from '../amount-grid.tsx';
import { linesOf } from '../typed-lines.ts';

export type BudgetValues = { readonly amounts: TypedAmounts; readonly reason: string };
export const NO_BUDGET: BudgetValues = { amounts: {}, reason: '' };

export const budgetKey = (memberId: string, year: number | string, category: string): string =>
  `${memberId}|${year}|${category}`;

/** What is approved, as it is typed. */
export const budgetValues = (lines: readonly BudgetLine[]): BudgetValues => ({
  amounts: Object.fromEntries(
    lines.map(({ memberId, year, category, amount }) => [budgetKey(memberId, year, category), eurosTyped(amount)]),
  ),
  reason: '',
});

/** The cell that a pointer of the request is about; none of a pointer to all lines or to something else. */
export const budgetCellAt = ({ amounts }: BudgetValues, pointer: string) => {
  const place = /\/lines\/(\d+)/.exec(pointer)?.[1];
  const [memberId, year, category] = (place === undefined ? undefined : linesOf(amounts)[Number(place)]?.key) ?? [];
  return memberId === undefined || year === undefined || category === undefined
    ? undefined
    : { memberId, year, category };
};

export const budgetLines = ({ amounts }: BudgetValues) =>
  linesOf(amounts).map(({ key: [memberId, year, category], amount }) => ({
    memberId,
    year: Number(year),
    category,
    amount,
  }));
