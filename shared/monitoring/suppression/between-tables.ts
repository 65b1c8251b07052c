import type { Relation as RelationToSupport } from '../matching/dimensions.ts';
import { entriesOf, keyOf, type Place, type PlaceKey } from './cell.ts';
import { isRetention, type RetentionDimension, type RetentionOutcome, type Synergy } from './published-tables.ts';
import { isAtMost, type Relation, relationsOf, type Unit } from './relations.ts';

/** What is known of the numbers of a unit in cells of different tables. */
export type BetweenTables = {
  readonly unit: Unit;
  readonly relation: Relation<PlaceKey>;
  /** Holds whatever was counted; otherwise it is only usual. */
  readonly isCertain: boolean;
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

/** Cells of one audience, population and quarter: only these are parts of each other. */
const bySource = <Of extends Place>(cells: readonly Of[]): Iterable<Of[]> =>
  Map.groupBy(cells, (cell) => `${cell.population} ${cell.quarter} ${cell.categories.partnership}`).values();

const ofRetention = (cells: readonly Place[]): BetweenTables[] => {
  const found: BetweenTables[] = [];
  for (const curve of bySource(cells.filter((cell) => retention(cell))))
    for (const inner of curve)
      for (const outer of curve)
        if (isWithin(inner, outer))
          found.push({ unit: 'persons', relation: isAtMost(keyOf(inner), keyOf(outer)), isCertain: false });
  return found;
};

type Together = { readonly synergy: Synergy } | { readonly relation: RelationToSupport };

/**
 * Starts during and after the support are those of both kinds of help together; whoever had help of the measure alone started before. So
 * it is of the companies of those starts.
 */
const ofSynergy = (cells: readonly Place[]): BetweenTables[] => {
  const published = new Set(cells.map(keyOf));
  const margins = cells.filter(({ categories }) => entriesOf(categories).every(([name]) => name === 'partnership'));
  return margins.flatMap((margin) => {
    const at = (by: Together): PlaceKey => keyOf({ ...margin, categories: { ...margin.categories, ...by } });
    const both = at({ synergy: 'both' });
    const relations = [
      ...relationsOf('atLeast', both, [at({ relation: 'during' }), at({ relation: 'after' })]),
      isAtMost(at({ synergy: 'measureOnly' }), at({ relation: 'before' })),
    ];
    return relations
      .filter(({ terms }) => terms.every(([place]) => published.has(place)))
      .flatMap((relation) => (['persons', 'employers'] as const).map((unit) => ({ unit, relation, isCertain: true })));
  });
};

/** Everything that is known between numbers of different tables of a release, besides what makes up the margins. */
export const betweenTables = (cells: readonly Place[]): BetweenTables[] => [...ofRetention(cells), ...ofSynergy(cells)];
