import type { IsoDate, Quarter } from '../../kernel/dates.ts';
import type { PartnershipId } from '../../kernel/ids.ts';
import type { MatchingResult, Tally } from '../matching/result.ts';
import type { Categories, CountedCell } from '../suppression/cell.ts';
import {
  type Dimension,
  isRetention,
  publishedTables,
  RETENTION_OUTCOMES,
  SYNERGY,
} from '../suppression/published-tables.ts';
import { codesOf, type PublishedDimension } from './codes.ts';
import { isKnownOfAll } from './known.ts';
import { leaverCells } from './leaver-cells.ts';
import { findIn, matchedIn, monthsOf, retentionIn, type StartPlace, synergyIn } from './tallies.ts';

/** Of which partnerships and quarters tables are published, and after how many months it is asked who stayed. */
export type PublicationContext = {
  readonly partnerships: readonly PartnershipId[];
  readonly quarters: readonly Quarter[];
  readonly retentionMonths: readonly number[];
  /** The day up to which the delivery is complete. */
  readonly referenceDate: IsoDate;
};

/** Dimensions by which those who started are divided, besides by partnership. */
type StartDimension = Exclude<Dimension, 'partnership' | 'work'>;
type Division = readonly [code: string, tally: Tally];

const isOfStarts = (dimension: Dimension): dimension is StartDimension =>
  dimension !== 'partnership' && dimension !== 'work';

/** What each code of a dimension counts in a place; nothing where the table is not published of its quarter. */
const divisionsIn = (result: MatchingResult, { referenceDate }: PublicationContext) => {
  const find = findIn(result);
  const codes = new Map<PublishedDimension, readonly string[]>();
  const codesIn = (dimension: PublishedDimension): readonly string[] => {
    const known = codes.get(dimension) ?? codesOf(result, dimension);
    codes.set(dimension, known);
    return known;
  };
  const divisions = (place: StartPlace, dimension: StartDimension): Division[] => {
    if (isRetention(dimension)) {
      if (!isKnownOfAll(place.quarter, monthsOf(dimension), referenceDate)) return [];
      return RETENTION_OUTCOMES.map((outcome) => [outcome, retentionIn(find(place, {}), dimension, outcome)]);
    }
    if (dimension === 'synergy') return SYNERGY.map((synergy) => [synergy, synergyIn(find(place, {}), synergy)]);
    return codesIn(dimension).map((code) => [code, matchedIn(find(place, { [dimension]: code }))]);
  };
  return { divisions, all: (place: StartPlace): Tally => matchedIn(find(place, {})) };
};

/** Those who started, of each partnership and of all together. */
const startCells = (result: MatchingResult, context: PublicationContext): CountedCell[] => {
  const { divisions, all } = divisionsIn(result, context);
  const byPopulation = Map.groupBy(publishedTables(context.retentionMonths), ({ population }) => population);
  const cells: CountedCell[] = [];
  for (const population of ['monitoring', 'evaluation'] as const) {
    const tables = byPopulation.get(population) ?? [];
    const dimensions = new Set(tables.flatMap(({ dimensions }) => dimensions.filter(isOfStarts)));
    for (const quarter of context.quarters)
      for (const audience of [undefined, ...context.partnerships]) {
        const place = { population, audience, quarter };
        const own: Categories = audience === undefined ? {} : { partnership: audience };
        const add = ({ persons, companies }: Tally, by: Categories): void => {
          cells.push({ population, quarter, categories: { ...own, ...by }, persons, employers: companies });
        };
        add(all(place), {});
        for (const dimension of dimensions)
          for (const [code, tally] of divisions(place, dimension)) add(tally, { [dimension]: code });
      }
  }
  return cells;
};

/**
 * The counts of a matching as the whole tables that are published: each quarter, of each partnership and of all together, in all and by
 * each dimension, with cells of nobody. P:142 is the population `monitoring` by start; its `relation` tells when they started, and its
 * `synergy` whether the support had a part in it (P:144-145); `sameCompanyAfter3` and its like are the retention, of the people who
 * started in that quarter, as soon as it is known of all of them. `leavers` are all who left in the quarter, wherever they went.
 */
export const countedCells = (result: MatchingResult, context: PublicationContext): CountedCell[] => [
  ...startCells(result, context),
  ...leaverCells(result, context.quarters),
];
