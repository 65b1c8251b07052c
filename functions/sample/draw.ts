import type { SampleSize, SampleUnit } from '../../shared/sample/schema.ts';
import { sha256 } from '../platform/storage/canonical-json.ts';

/** A unit as it goes into a hash. */
export const unitText = ({ trajectoryId, companyId }: SampleUnit): string => `${trajectoryId} ${companyId}`;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A population without its order: the hash of its units, sorted, a line each. */
export const populationHash = (units: readonly SampleUnit[]): string =>
  sha256(units.map(unitText).sort(compareText).join('\n'));

/** How many that is of a population. A share is rounded up: 10 % of 31 is 4. It may be more than there are. */
export const numberFor = (size: SampleSize, population: number): number =>
  size.kind === 'number' ? size.number : Math.ceil((size.percent * population) / 100);

/**
 * Draws without replacement, each unit as likely as another: units come in the order of SHA-256 over seed and unit, the first `count`
 * are drawn. Whoever has the seed and the population gets the same with any tool, in whatever order the population is.
 */
export const draw = (units: readonly SampleUnit[], seed: string, count: number): SampleUnit[] =>
  units
    .map((unit) => ({ unit, place: sha256(`${seed}\n${unitText(unit)}`) }))
    .sort((a, b) => compareText(a.place, b.place))
    .slice(0, count)
    .map(({ unit }) => unit);
