import { type Budget, budgetSchema } from '../../../shared/finance/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem } from '../../platform/dynamo/read.ts';

const budgetReader: ItemReader<Budget> = { type: 'budget', schema: budgetSchema };

/** Reads the approved budget of a period. It writes nothing: changes go through `commit`. */
export const budgetRepository = (table: Table) => ({
  budget: (period: number): Promise<Budget | undefined> => getItem(table, budgetReader, keys.budget(period)),

  /** The budget in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): Budget | undefined => parseItem(table, budgetReader, item),
});
export type BudgetRepository = ReturnType<typeof budgetRepository>;

export const budgetRoot = (period: number) => ({ kind: 'budget', id: String(period) }) as const;

/** Writes the budget of a period over the version that was read; the first one, and after that what an approved amendment makes of it. */
export const putBudget = (budget: Budget, expectedVersion: number | 'absent'): Change[] => [
  { kind: 'put', key: keys.budget(budget.period), item: { type: 'budget', v: 1, ...budget }, expectedVersion },
];
