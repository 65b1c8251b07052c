import { entriesOf, keyOf, marginOf, type Place, type PlaceKey } from './cell.ts';
import type { Adding, Dimension } from './published-tables.ts';

export type Unit = 'persons' | 'employers';
/** The categories of one dimension, and the margin that they make up. */
export type Group = {
  readonly dimension: Dimension;
  readonly margin: PlaceKey;
  readonly parts: readonly PlaceKey[];
};
/** The sum of the numbers, each times its factor, is nothing, or at most nothing. */
export type Relation<Of> = { readonly kind: 'equal' | 'atMost'; readonly terms: readonly (readonly [Of, number])[] };

export const isAtMost = <Of>(part: Of, whole: Of): Relation<Of> => ({
  kind: 'atMost',
  terms: [
    [part, 1],
    [whole, -1],
  ],
});

/** Every margin that is published, with the cells that make it up. */
export const groupsOf = (places: readonly Place[]): Group[] => {
  const published = new Set(places.map(keyOf));
  const groups = new Map<string, { dimension: Dimension; margin: PlaceKey; parts: PlaceKey[] }>();
  for (const place of places)
    for (const [dimension] of entriesOf(place.categories)) {
      const margin = keyOf(marginOf(place, dimension));
      if (!published.has(margin)) continue;
      const group = groups.get(`${dimension} ${margin}`);
      if (group) group.parts.push(keyOf(place));
      else groups.set(`${dimension} ${margin}`, { dimension, margin, parts: [keyOf(place)] });
    }
  return [...groups.values()];
};

/** What holds between the numbers of a group, as everybody knows. */
export const relationsOf = <Of>(adding: Adding, margin: Of, parts: readonly Of[]): Relation<Of>[] => {
  const sum = parts.map((part) => [part, -1] as const);
  if (adding === 'exactly') return [{ kind: 'equal', terms: [[margin, 1], ...sum] }];
  return [
    ...(adding === 'atLeast' ? [{ kind: 'atMost', terms: [[margin, 1], ...sum] } as const] : []),
    ...parts.map((part) => isAtMost(part, margin)),
  ];
};

/**
 * What mostly holds between the numbers of a group. Of what may stand in no part, something seldom does; and of what may stand in several, it does
 * as seldom: where nobody has two jobs, a table by sector adds up, and a hidden part follows from the margin.
 */
export const usualRelationsOf = <Of>(adding: Adding, margin: Of, parts: readonly Of[]): Relation<Of>[] => {
  const sum = (factor: 1 | -1) => parts.map((part) => [part, factor] as const);
  const isNotMore: Relation<Of> = { kind: 'atMost', terms: [...sum(1), [margin, -1]] };
  const isNotLess: Relation<Of> = { kind: 'atMost', terms: [[margin, 1], ...sum(-1)] };
  switch (adding) {
    case 'exactly':
      return [];
    case 'atLeast':
      return [isNotMore];
    case 'within':
      return [isNotLess, isNotMore];
  }
};
