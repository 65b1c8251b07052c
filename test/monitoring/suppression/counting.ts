import type { Quarter } from '../../../shared/kernel/dates.ts';
import {
  type Categories,
  type CountedCell,
  entriesOf,
  keyOf,
  type Place,
} from '../../../shared/monitoring/suppression/cell.ts';
import type { Dimension, PublishedTable } from '../../../shared/monitoring/suppression/published-tables.ts';

/** Somebody at work at a supported company in a quarter, as matching gives it: one for each job. Several codes where they overlap. */
export type Presence = {
  readonly person: number;
  readonly employer: number;
  readonly quarter: Quarter;
  readonly codes: Readonly<Partial<Record<Dimension, readonly string[]>>>;
};
/** All codes of each dimension, those that nobody has too. */
export type Codes = Readonly<Partial<Record<Dimension, readonly string[]>>>;

const combinations = (dimensions: readonly Dimension[], codes: Codes): Categories[] => {
  const [first, ...rest] = dimensions;
  if (!first) return [{}];
  const others = combinations(rest, codes);
  return [...others, ...(codes[first] ?? []).flatMap((code) => others.map((other) => ({ ...other, [first]: code })))];
};

const isIn = ({ codes }: Presence, categories: Categories): boolean =>
  entriesOf(categories).every(([dimension, code]) => codes[dimension]?.includes(code));

const unique = (presences: readonly Presence[], of: 'person' | 'employer'): number =>
  new Set(presences.map((presence) => presence[of])).size;

/** Counts whole tables over presences, one place after the other. */
export const countTables = (
  tables: readonly PublishedTable[],
  codes: Codes,
  presences: readonly Presence[],
  quarters: readonly Quarter[],
): CountedCell[] => {
  const cells = new Map<string, CountedCell>();
  const add = (place: Place, among: readonly Presence[]): void => {
    const counted = among.filter((presence) => isIn(presence, place.categories));
    cells.set(keyOf(place), { ...place, persons: unique(counted, 'person'), employers: unique(counted, 'employer') });
  };
  for (const { population, dimensions } of tables)
    for (const categories of combinations(dimensions, codes))
      for (const quarter of quarters)
        add(
          { population, quarter, categories },
          presences.filter((presence) => presence.quarter === quarter),
        );
  return [...cells.values()];
};
