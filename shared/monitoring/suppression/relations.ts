import { type CountedCell, entriesOf, keyOf, marginOf, type Place, type PlaceKey } from './cell.ts';
import {
  type Adding,
  type Dimension,
  isRetention,
  type RetentionDimension,
  type RetentionOutcome,
} from './published-tables.ts';

export type Unit = 'persons' | 'employers';
/** The categories of one dimension, and the margin that they make up. */
export type Group = {
  readonly dimension: Dimension;
  readonly margin: PlaceKey;
  readonly parts: readonly PlaceKey[];
};
/** The sum of the numbers, each times its factor, is nothing, or at most nothing. */
export type Relation<Of> = { readonly kind: 'equal' | 'atMost'; readonly terms: readonly (readonly [Of, number])[] };

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
    ...parts.map(
      (part): Relation<Of> => ({
        kind: 'atMost',
        terms: [
          [part, 1],
          [margin, -1],
        ],
      }),
    ),
  ];
};

const retention = ({ categories }: Place): { dimension: RetentionDimension; outcome: string } | undefined => {
  for (const [dimension, outcome] of entriesOf(categories)) if (isRetention(dimension)) return { dimension, outcome };
  return undefined;
};

/** Whether everybody in a place of the retention curve stands in another one too: who stayed longer stayed shorter, and had any work. */
const isWithin = (inner: Place, outer: Place): boolean => {
  const [a, b] = [retention(inner), retention(outer)];
  if (!a || !b || a.outcome !== b.outcome || a.dimension === b.dimension) return false;
  const [[kindA, monthsA], [kindB, monthsB]] = [a.dimension.split('After'), b.dimension.split('After')];
  const outcome = a.outcome as RetentionOutcome;
  if (kindA === kindB && kindA === 'sameCompany')
    return outcome === 'stayed'
      ? Number(monthsA) > Number(monthsB)
      : outcome === 'left' && Number(monthsA) < Number(monthsB);
  if (monthsA !== monthsB) return false;
  return outcome === 'stayed' ? kindA === 'sameCompany' : outcome === 'left' && kindA === 'anyWork';
};

/** What mostly holds between the numbers of a group: of what may stand in no part, something seldom does. */
export const usualRelationsOf = <Of>(adding: Adding, margin: Of, parts: readonly Of[]): Relation<Of>[] =>
  adding === 'within' ? [{ kind: 'atMost', terms: [[margin, 1], ...parts.map((part) => [part, -1] as const)] }] : [];

/** Pairs of places of which the first is a part of the second, besides the margins. */
export const nestedIn = (cells: readonly CountedCell[]): (readonly [PlaceKey, PlaceKey])[] => {
  const pairs: (readonly [PlaceKey, PlaceKey])[] = [];
  const cohorts = Map.groupBy(
    cells.filter((cell) => retention(cell)),
    (cell) => `${cell.population} ${cell.quarter} ${cell.categories.partnership}`,
  );
  for (const curve of cohorts.values())
    for (const inner of curve)
      for (const outer of curve) if (isWithin(inner, outer)) pairs.push([keyOf(inner), keyOf(outer)]);
  return pairs;
};
