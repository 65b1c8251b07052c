import type { Quarter } from '../../kernel/dates.ts';
import type { PartnershipId } from '../../kernel/ids.ts';
import type { CellValues, MatchedCell, MatchingResult, Retention, Tally } from '../matching/result.ts';
import type { Population, RetentionDimension, RetentionOutcome, Synergy } from '../suppression/published-tables.ts';

/** Whose companies; nothing: those of all partnerships together. */
export type Audience = PartnershipId | undefined;
/** People who started at supported companies. */
export type StartPopulation = Exclude<Population, 'leavers'>;
export type StartPlace = {
  readonly population: StartPopulation;
  readonly audience: Audience;
  readonly quarter: Quarter;
};
export type Find = (place: StartPlace, by: CellValues) => MatchedCell | undefined;

const NOBODY: Tally = { persons: 0, companies: 0 };

const keyOf = ({ population, audience, quarter }: StartPlace, by: CellValues): string =>
  JSON.stringify([population, audience ?? '', quarter, Object.entries(by)]);

/** Tables by start: who started in a quarter is counted in it, whenever they left the measure. */
export const findIn = ({ cells }: MatchingResult): Find => {
  const found = new Map(
    cells
      .filter(({ table }) => table === 'start' || table.startsWith('start/'))
      .map((cell) => [
        keyOf({ population: cell.purpose, audience: cell.partnership, quarter: cell.period }, cell.by),
        cell,
      ]),
  );
  return (place, by) => found.get(keyOf(place, by));
};

export const matchedIn = (cell: MatchedCell | undefined): Tally => cell?.matched ?? NOBODY;

export const synergyIn = (cell: MatchedCell | undefined, synergy: Synergy): Tally => {
  if (!cell) return NOBODY;
  return synergy === 'both' ? cell.synergy : cell.withoutSynergy;
};

export const monthsOf = (dimension: RetentionDimension): number => Number(dimension.split('After')[1]);

const outcomeOf = (retention: Retention, dimension: RetentionDimension, outcome: RetentionOutcome): Tally => {
  if (dimension.startsWith('sameCompany')) return outcome === 'stayed' ? retention.sameCompany : retention.left;
  return outcome === 'stayed' ? retention.anyWork : retention.noWork;
};

export const retentionIn = (
  cell: MatchedCell | undefined,
  dimension: RetentionDimension,
  outcome: RetentionOutcome,
): Tally => {
  const retention = cell?.retention.find(({ months }) => months === monthsOf(dimension));
  return retention ? outcomeOf(retention, dimension, outcome) : NOBODY;
};
