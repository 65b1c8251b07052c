import type { Coverage, Gap, Share } from '../../../../shared/partnership/coverage.ts';
import {
  PROVINCE_CODES,
  type ProvinceCode,
  REFERENCE_REGION_CODES,
  REFERENCE_REGIONS,
  type ReferenceRegionCode,
} from '../../../../shared/reference/regions.ts';
import type { MemberWords } from '../members/words.ts';

/** How codes are called on this screen. */
export type Names = {
  readonly region: (code: ReferenceRegionCode) => string;
  readonly province: (code: ProvinceCode) => string;
  readonly theme: (code: string) => string;
  readonly size: (code: string) => string;
};

/** Regions as a person names them: a whole province, unless it is one region, is called by its own name. */
export const regionsText = (
  regions: readonly ReferenceRegionCode[],
  names: Names,
  provinceText: (name: string) => string,
): string => {
  const whole = PROVINCE_CODES.filter((province) => {
    const of = REFERENCE_REGION_CODES.filter((region) => REFERENCE_REGIONS[region].province === province);
    return of.length > 1 && of.every((region) => regions.includes(region));
  });
  const rest = regions.filter((region) => !whole.includes(REFERENCE_REGIONS[region].province));
  return [...whole.map((province) => provinceText(names.province(province))), ...rest.map(names.region)].join(', ');
};

/** One gap as a sentence: "Limburg: taalbeleid niet gedekt voor 250-499 werknemers". */
export const gapText = (
  { regions, themes, segments }: Gap,
  { coverage: words }: Pick<MemberWords, 'coverage'>,
  names: Names,
): string => {
  const where = regions === 'all' ? words.allRegions : regionsText(regions, names, words.province);
  const sizes = segments === 'all' ? '' : words.forSizes(segments.map(names.size).join(', '));
  return themes === 'all'
    ? words.nothingIn(where, sizes)
    : words.line(where, themes.map(names.theme).join(', '), sizes);
};

/** A share as whole percent, never rounded to all or nothing: 99,6 % is not everything. */
export const shownShare = ({ covered, total }: Share): number => {
  if (covered === 0 || total === 0) return 0;
  if (covered === total) return 1;
  return Math.min(99, Math.max(1, Math.round((100 * covered) / total))) / 100;
};

/** The region of which least is covered; none when all are alike. */
export const leastCovered = ({ perRegion }: Pick<Coverage, 'perRegion'>): ReferenceRegionCode | undefined => {
  const byShare = REFERENCE_REGION_CODES.toSorted((one, other) => perRegion[one].covered - perRegion[other].covered);
  const [least, most] = [byShare[0], byShare.at(-1)];
  return least && most && perRegion[least].covered < perRegion[most].covered ? least : undefined;
};
