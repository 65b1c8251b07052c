import { centsOf } from '../partnership/target-values.ts';
import type { TypedAmounts } from './amount-grid.tsx';

/** What was typed and not emptied again, in a fixed order: the lines of a request. */
const filled = (amounts: TypedAmounts): [string, string][] =>
  Object.entries(amounts)
    .filter(([, typed]) => typed.trim() !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Each typed amount in cents, under the parts of its key; what is no amount stays as it was typed. */
export const linesOf = (amounts: TypedAmounts): { readonly key: readonly string[]; readonly amount: unknown }[] =>
  filled(amounts).map(([key, typed]) => ({ key: key.split('|'), amount: centsOf(typed) }));

/** The place of a cell among the lines; an empty one has none. */
const placeOf = (amounts: TypedAmounts, key: string): number | undefined => {
  const place = filled(amounts).findIndex(([known]) => known === key);
  return place === -1 ? undefined : place;
};

/** Where a cell goes in the request; an empty one nowhere, under a name of its own. */
export const linePointer = (amounts: TypedAmounts, key: string, within = '/lines'): string => {
  const place = placeOf(amounts, key);
  return place === undefined ? `/empty/${key}` : `${within}/${place}`;
};

/** What the typed amounts come to, in cents; nothing while one of them is no amount. */
export const sumTyped = (amounts: TypedAmounts): number | undefined => {
  const typed = linesOf(amounts).map(({ amount }) => amount);
  return typed.every((amount) => typeof amount === 'number')
    ? typed.reduce<number>((sum, amount) => sum + amount, 0)
    : undefined;
};
