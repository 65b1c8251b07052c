import { COMPANY_SIZE_CODES } from '../../reference/company-sizes.ts';
import { EXIT_DESTINATIONS } from '../../reference/exit-destinations.ts';
import { NACE_SECTIONS, type NaceVersion } from '../../reference/nace-sections.ts';
import { REFERENCE_REGION_CODES } from '../../reference/regions.ts';
import { KNOWN_FROM, TARGET_GROUPS } from '../../reference/target-groups.ts';
import { RELATIONS, UNKNOWN } from '../matching/dimensions.ts';
import type { MatchingResult } from '../matching/result.ts';

/** What a table goes by besides the partnership; of each of these every row or company has at least one code. */
export type PublishedDimension =
  | 'sourceMeasure'
  | 'targetGroup'
  | 'localPartnership'
  | 'destination'
  | 'sector'
  | 'size'
  | 'region'
  | 'relation';

const foundCodes = ({ cells, leavers }: MatchingResult, dimension: PublishedDimension): string[] =>
  [...cells, ...leavers].flatMap(({ by }) => by[dimension] ?? []);

/** Sections of the versions of NACE-BEL in which companies are described, each `2025/C`. */
const sectionsOf = (found: readonly string[]): string[] => {
  const versions = new Set(found.map((code) => code.split('/')[0]));
  const isUsed = (version: string): version is NaceVersion => versions.has(version);
  return Object.keys(NACE_SECTIONS)
    .filter(isUsed)
    .flatMap((version) => NACE_SECTIONS[version].map(({ code }) => `${version}/${code}`));
};

const listed = (dimension: PublishedDimension, found: readonly string[]): readonly string[] => {
  switch (dimension) {
    case 'sourceMeasure':
      return Object.keys(KNOWN_FROM).filter((code) => code !== 'local-partnership');
    case 'targetGroup':
      return Object.keys(TARGET_GROUPS);
    case 'localPartnership':
      return [];
    case 'destination':
      return Object.keys(EXIT_DESTINATIONS);
    case 'sector':
      return sectionsOf(found);
    case 'size':
      return COMPANY_SIZE_CODES;
    case 'region':
      return REFERENCE_REGION_CODES;
    case 'relation':
      return RELATIONS;
  }
};

const ALWAYS_SAID: ReadonlySet<PublishedDimension> = new Set(['relation', 'sourceMeasure', 'destination', 'size']);

/**
 * Every code of a dimension, also those that nobody has: a code that were left out would tell that it is nobody. `unknown` where a row or a
 * company does not say, but for what is always known; of a size, `other` says so.
 */
export const codesOf = (result: MatchingResult, dimension: PublishedDimension): string[] => {
  const found = foundCodes(result, dimension);
  return [
    ...new Set([
      ...listed(dimension, found),
      ...found.filter((code) => code !== 'local-partnership'),
      ...(ALWAYS_SAID.has(dimension) ? [] : [UNKNOWN]),
    ]),
  ].toSorted();
};
