import type { PlaceKey } from './cell.ts';
import { ruleOf } from './published-tables.ts';
import { type Group, relationsOf } from './relations.ts';
import type { Builder, CellVariables } from './system-builder.ts';

/** By how much the number of a cell differs from the one before it. */
export type Change = { readonly variable: number; readonly sign: number };

/** Ties a cell to its earlier versions. Whether a number rose or fell is taken as known, by how much is not. */
export const changesOf = (
  builder: Builder,
  now: CellVariables,
  before: readonly CellVariables[],
): Change | undefined => {
  let last: Change | undefined;
  for (const earlier of new Set(before.map(({ persons }) => persons))) {
    const difference = builder.truthOf(now.persons) - builder.truthOf(earlier);
    if (difference === 0) continue;
    const change = { variable: builder.add('change', Math.abs(difference)), sign: Math.sign(difference) };
    builder.state({
      kind: 'equal',
      terms: [
        [now.persons, 1],
        [earlier, -1],
        [change.variable, -change.sign],
      ],
    });
    if (earlier === before.at(-1)?.persons) last = change;
  }
  return last;
};

/** Where nothing of a group fell, persons came by a late delivery: those of the margin are those of its parts. */
export const relateChanges = (
  builder: Builder,
  { dimension, margin, parts }: Group,
  changes: ReadonlyMap<PlaceKey, Change>,
): void => {
  const whole = changes.get(margin);
  const each = parts.flatMap((part) => changes.get(part) ?? []);
  if (!whole || [whole, ...each].some(({ sign }) => sign < 0)) return;
  const variables = each.map(({ variable }) => variable);
  for (const relation of relationsOf(ruleOf(dimension).persons, whole.variable, variables))
    builder.stateIfTrue(relation);
};
