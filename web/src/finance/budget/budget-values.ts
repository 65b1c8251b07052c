import type { BudgetInput } from '../../../../shared/finance/budget/requests.ts';
import type { TypedAmounts } from '../amount-grid.tsx';
import { linesOf, placeOf } from '../typed-lines.ts';

export type BudgetValues = { readonly amounts: TypedAmounts; readonly reason: string };

export const budgetKey = (memberId: string, year: string, category: string): string =>
  `${memberId}|${year}|${category}`;

/** Where the amount of a cell goes in the request; of an empty one nowhere, under a name of its own. */
export const budgetPointer = (amounts: TypedAmounts, key: string): string => {
  const place = placeOf(amounts, key);
  return place === undefined ? `/empty/${key}` : `/lines/${place}/amount`;
};

export const budgetInput = ({ amounts, reason }: BudgetValues): { [Key in keyof BudgetInput]?: unknown } => ({
  lines: linesOf(amounts).map(({ key: [memberId, year, category], amount }) => ({
    memberId,
    year: Number(year),
    category,
    amount,
  })),
  reason,
});
