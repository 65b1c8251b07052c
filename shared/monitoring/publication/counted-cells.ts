import type { IsoDate, Quarter } from '../../kernel/dates.ts';
import type { PartnershipId } from '../../kernel/ids.ts';
import type { CellValues, MatchedCell, MatchingResult, Retention, Tally } from '../matching/result.ts';
import type { Categories, CountedCell } from '../suppression/cell.ts';
import {
  type Dimension,
  isRetention,
  type Population,
  publishedTables,
  RETENTION_OUTCOMES,
  type RetentionDimension,
  type RetentionOutcome,
} from '../suppression/published-tables.ts';
import { codesOf, type PublishedDimension } from './codes.ts';
import { isKnownOfAll } from './known.ts';

/** Of which partnerships and quarters tables are published, and after how many months it is asked who stayed. */
export type PublicationContext = {
  readonly partnerships: readonly PartnershipId[];
  readonly quarters: readonly Quarter[];
  readonly retentionMonths: readonly number[];
  /** The day up to which the delivery is complete. */
  readonly referenceDate: IsoDate;
};

type Audience = PartnershipId | undefined;
type Find = (population: Population, audience: Audience, quarter: Quarter, by: CellValues) => MatchedCell | undefined;

const NOBODY: Tally = { persons: 0, companies: 0 };

const keyOf = (population: Population, audience: Audience, quarter: Quarter, by: CellValues): string =>
  JSON.stringify([population, audience ?? '', quarter, Object.entries(by)]);

/** Tables by start: who started in a quarter is counted in it, whenever they left the measure. */
const findIn = ({ cells }: MatchingResult): Find => {
  const found = new Map(
    cells
      .filter(({ table }) => table === 'start' || table.startsWith('start/'))
      .map((cell) => [keyOf(cell.purpose, cell.partnership, cell.period, cell.by), cell]),
  );
  return (...place) => found.get(keyOf(...place));
};

const outcomeOf = (retention: Retention, dimension: RetentionDimension, outcome: RetentionOutcome): Tally => {
  if (dimension.startsWith('sameCompany')) return outcome === 'stayed' ? retention.sameCompany : retention.left;
  return outcome === 'stayed' ? retention.anyWork : retention.noWork;
};

const retentionIn = (
  cell: MatchedCell | undefined,
  dimension: RetentionDimension,
  outcome: RetentionOutcome,
): Tally => {
  const retention = cell?.retention.find(({ months }) => months === monthsOf(dimension));
  return retention ? outcomeOf(retention, dimension, outcome) : NOBODY;
};

const monthsOf = (dimension: RetentionDimension): number => Number(dimension.split('After')[1]);

const dimensionsOf = (retentionMonths: readonly number[]): ReadonlyMap<Population, readonly Dimension[]> => {
  const tables = publishedTables(retentionMonths);
  const byPopulation = Map.groupBy(tables, ({ population }) => population);
  return new Map(
    [...byPopulation].map(([population, own]) => [
      population,
      [...new Set(own.flatMap(({ dimensions }) => dimensions.filter((dimension) => dimension !== 'partnership')))],
    ]),
  );
};

/**
 * The counts of a matching as the whole tables that are published: each quarter, of each partnership and of all together, in all and by
 * each dimension, with cells of nobody. P:142 is the population `monitoring` by start; its `relation` tells what the support had a part in
 * (`during` and `after`: the synergy of P:144-145, before it had none); `sameCompanyAfter3` and its like are the retention, of the
 * people who started in that quarter, as soon as it is known of all of them.
 */
export const countedCells = (
  result: MatchingResult,
  { partnerships, quarters, retentionMonths, referenceDate }: PublicationContext,
): CountedCell[] => {
  const find = findIn(result);
  const codes = new Map<PublishedDimension, readonly string[]>();
  const codesIn = (dimension: PublishedDimension): readonly string[] => {
    const known = codes.get(dimension) ?? codesOf(result, dimension);
    codes.set(dimension, known);
    return known;
  };
  const cells: CountedCell[] = [];
  for (const [population, dimensions] of dimensionsOf(retentionMonths))
    for (const quarter of quarters)
      for (const audience of [undefined, ...partnerships]) {
        const own: Categories = audience === undefined ? {} : { partnership: audience };
        const add = ({ persons, companies }: Tally, categories: Categories): void => {
          cells.push({ population, quarter, categories: { ...own, ...categories }, persons, employers: companies });
        };
        const all = find(population, audience, quarter, {});
        add(all?.matched ?? NOBODY, {});
        for (const dimension of dimensions)
          if (isRetention(dimension)) {
            if (!isKnownOfAll(quarter, monthsOf(dimension), referenceDate)) continue;
            for (const outcome of RETENTION_OUTCOMES)
              add(retentionIn(all, dimension, outcome), { [dimension]: outcome });
          } else if (dimension !== 'partnership')
            for (const code of codesIn(dimension))
              add(find(population, audience, quarter, { [dimension]: code })?.matched ?? NOBODY, { [dimension]: code });
      }
  return cells;
};
