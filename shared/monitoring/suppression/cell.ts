import type { Quarter } from '../../kernel/dates.ts';
import type { Dimension, Population } from './published-tables.ts';

/** Codes by dimension; a dimension that is not there is taken together. */
export type Categories = Readonly<Partial<Record<Dimension, string>>>;

/** Where a cell stands. Published again it stands in the same place: then it is a recomputation. */
export type Place = {
  readonly population: Population;
  readonly quarter: Quarter;
  readonly categories: Categories;
};

/** Unique persons in a place, and their unique employers where these are counted. */
export type CountedCell = Place & { readonly persons: number; readonly employers?: number | undefined };

/** A place as text: the same place has the same key. */
export type PlaceKey = string & { readonly __brand: 'PlaceKey' };

// Object.entries forgets the names of the dimensions.
export const entriesOf = (categories: Categories) => Object.entries(categories) as [Dimension, string][];

export const keyOf = ({ population, quarter, categories }: Place): PlaceKey =>
  JSON.stringify([population, quarter, ...entriesOf(categories).toSorted()]) as PlaceKey;

/** Always in the same order, so that the same cells are hidden whatever order they come in. */
export const inOrder = <Of extends Place>(places: readonly Of[]): Of[] => {
  const keyed = places.map((place) => ({ place, key: keyOf(place) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ place }) => place);
};

/** The margin over a dimension: the same place with that dimension taken together. */
export const marginOf = <Of extends Place>(place: Of, dimension: Dimension): Place => {
  const { [dimension]: _, ...categories } = place.categories;
  return { population: place.population, quarter: place.quarter, categories };
};

/** Why a cell is not shown. Never published: whoever knows that a cell is small knows that it is below the threshold. */
export type HidingReason =
  | 'fewPersons'
  | 'fewEmployers'
  | 'everybody'
  | 'smallChange'
  /** Another cell could be worked out from it. */
  | 'complementary'
  /** Its number did not change since it was hidden. */
  | 'asBefore';

export type Decision =
  | { readonly kind: 'shown' }
  | { readonly kind: 'hidden'; readonly reason: HidingReason }
  /** It was shown before, and stays shown as it was. By now it may be another number; so that this cannot be told, sometimes it is not. */
  | { readonly kind: 'changedNotShown'; readonly reason: HidingReason };

export type DecidedCell = CountedCell & { readonly decision: Decision };

/** One publication: whole tables of one or more quarters, computed in one go. Each place at most once. */
export type Release = readonly DecidedCell[];

/** Whether two lists have the same places with the same numbers, in any order. */
export const isSameCells = (a: readonly CountedCell[], b: readonly CountedCell[]): boolean => {
  const numbers = new Map(a.map((cell) => [keyOf(cell), cell]));
  return (
    numbers.size === b.length &&
    b.every((cell) => {
      const other = numbers.get(keyOf(cell));
      return other?.persons === cell.persons && other.employers === cell.employers;
    })
  );
};

/** What everybody may see of a cell. */
export type PublishedCell = Place &
  (
    | { readonly kind: 'shown'; readonly persons: number; readonly employers?: number | undefined }
    | { readonly kind: 'hidden' }
    | { readonly kind: 'changedNotShown' }
  );

export const publishedCell = ({ persons, employers, decision, ...place }: DecidedCell): PublishedCell =>
  decision.kind === 'shown'
    ? { ...place, kind: 'shown', persons, ...(employers === undefined ? {} : { employers }) }
    : { ...place, kind: decision.kind };

/** From which numbers a cell may be shown; both are programme rules. */
export type SuppressionRules = { readonly smallCellThreshold: number; readonly fewEmployersThreshold: number };
