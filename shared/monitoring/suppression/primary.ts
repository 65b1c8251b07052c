import {
  type CountedCell,
  entriesOf,
  type HidingReason,
  keyOf,
  marginOf,
  type PlaceKey,
  type SuppressionRules,
} from './cell.ts';
import { ruleOf } from './published-tables.ts';
import { groupsOf } from './relations.ts';

/** Cells of which each person, having a margin where others could have been, stands in the same category: 100 % of it. */
const everybodyOf = (cells: readonly CountedCell[]): ReadonlySet<PlaceKey> => {
  const persons = new Map(cells.map((cell) => [keyOf(cell), cell.persons]));
  const choices = new Map(
    groupsOf(cells).map(({ dimension, margin, parts }) => [`${dimension} ${margin}`, parts.length]),
  );
  const isEverybody = (cell: CountedCell): boolean =>
    entriesOf(cell.categories).some(([dimension]) => {
      const margin = keyOf(marginOf(cell, dimension));
      const hasChoice = (choices.get(`${dimension} ${margin}`) ?? 0) > 1;
      return ruleOf(dimension).tells && hasChoice && persons.get(margin) === cell.persons;
    });
  return new Set(cells.filter(isEverybody).map(keyOf));
};

/**
 * Which cells of a release say too much by themselves, and why: too few persons (nobody, 0 % of any margin, is fewest of all), too
 * few employers, or everybody of a margin.
 */
export const primaryReasons = (
  cells: readonly CountedCell[],
  { smallCellThreshold, fewEmployersThreshold }: SuppressionRules,
): ReadonlyMap<PlaceKey, HidingReason> => {
  const everybody = everybodyOf(cells);
  const reasonOf = (cell: CountedCell): HidingReason | undefined => {
    if (cell.persons === 0 || cell.persons < smallCellThreshold) return 'fewPersons';
    if (cell.employers !== undefined && cell.employers < fewEmployersThreshold) return 'fewEmployers';
    return everybody.has(keyOf(cell)) ? 'everybody' : undefined;
  };
  return new Map(
    cells.flatMap((cell) => {
      const reason = reasonOf(cell);
      return reason ? [[keyOf(cell), reason] as const] : [];
    }),
  );
};
