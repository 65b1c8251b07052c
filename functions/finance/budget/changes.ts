import type { FieldChange } from '../../../shared/audit/schema.ts';
import type { Budget, BudgetLine } from '../../../shared/finance/schema.ts';

const nameOf = ({ memberId, year, category }: BudgetLine): string => `lines/${memberId}/${year}/${category}`;

type Lines = Pick<Budget, 'lines'>;

const amountsIn = (budget: Lines | undefined): ReadonlyMap<string, BudgetLine['amount']> =>
  new Map(budget?.lines.map((line) => [nameOf(line), line.amount]));

/** What the history says of a budget that changed: the lines that did, and not the whole of it each time. */
export const budgetChanges = (before: Lines | undefined, after: Lines): FieldChange[] => {
  const [old, current] = [amountsIn(before), amountsIn(after)];
  return [...new Set([...old.keys(), ...current.keys()])]
    .filter((field) => old.get(field) !== current.get(field))
    .map((field) => ({ field, before: old.get(field), after: current.get(field) }));
};
