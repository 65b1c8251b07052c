import { type Categories, entriesOf, type PublishedCell } from '../suppression/cell.ts';
import type { Population } from '../suppression/published-tables.ts';

/** What a cell counts: unique persons, or the unique companies where they started. */
export const UNITS = ['persons', 'employers'] as const;
export type Unit = (typeof UNITS)[number];

/** A number as it may be seen. What is not shown has no value, so nothing can count it as 0; `absent` was not published at all. */
export type Figure =
  | { readonly kind: 'shown'; readonly value: number }
  | { readonly kind: 'hidden' | 'changedNotShown' | 'absent' };

const ABSENT: Figure = { kind: 'absent' };

/** Of which partnership a cell is, all of its neighbours know: they were published to one audience. */
const withoutPartnership = ({ categories: { partnership: _, ...others } }: PublishedCell): Categories => others;

const isSame = (one: Categories, other: Categories): boolean =>
  entriesOf(one).length === entriesOf(other).length &&
  entriesOf(one).every(([dimension, code]) => other[dimension] === code);

/** The cell of a population with exactly these categories, among the cells of one audience and one quarter. */
const cellAt = (
  cells: readonly PublishedCell[],
  population: Population,
  categories: Categories,
): PublishedCell | undefined =>
  cells.find((cell) => cell.population === population && isSame(withoutPartnership(cell), categories));

export const figureOf = (cell: PublishedCell | undefined, unit: Unit): Figure => {
  if (!cell) return ABSENT;
  if (cell.kind !== 'shown') return { kind: cell.kind };
  const value = cell[unit];
  return value === undefined ? ABSENT : { kind: 'shown', value };
};

export const figureAt = (
  cells: readonly PublishedCell[] | undefined,
  population: Population,
  unit: Unit,
  categories: Categories = {},
): Figure => figureOf(cells && cellAt(cells, population, categories), unit);

export const shownValue = (figure: Figure): number | undefined => (figure.kind === 'shown' ? figure.value : undefined);

/** A part of a whole, 0..1; nothing unless both may be seen, the whole is not 0 and the part lies within it. */
export const shareOf = (part: Figure, whole: Figure): number | undefined => {
  if (part.kind !== 'shown' || whole.kind !== 'shown') return undefined;
  return whole.value <= 0 || part.value < 0 || part.value > whole.value ? undefined : part.value / whole.value;
};

/** The one dimension beside the partnership that a cell goes by, with its code; nothing for a margin. */
export const divisionOf = (cell: PublishedCell) => entriesOf(withoutPartnership(cell))[0];
