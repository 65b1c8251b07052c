import { REFERENCE_REGIONS, type ReferenceRegionCode } from '../../../shared/reference/regions.ts';

export type TileState = {
  readonly region: ReferenceRegionCode;
  readonly column: number;
  readonly row: number;
  readonly count: number;
  /** From 0 to 1, the most reached region being 1, or the whole. */
  readonly intensity: number;
};

export const REGION_CODES = Object.keys(REFERENCE_REGIONS).map((code) => code as ReferenceRegionCode);

/** The fifteen reference regions with their place on the schematic map and how far each is reached, of `most` where there is a whole. */
export const tilesOf = (
  perRegion: Readonly<Record<string, number>>,
  most = Math.max(1, ...REGION_CODES.map((region) => perRegion[region] ?? 0)),
): TileState[] => {
  return REGION_CODES.map((region) => {
    const count = perRegion[region] ?? 0;
    return { region, ...REFERENCE_REGIONS[region].tile, count, intensity: count / most };
  });
};

/** Where a long name may be broken on a narrow tile. */
const SOFT_BREAKS = /(?<=.{4})(?=kust|regio|land$|deren|region|Coast|west$)/g;
const SOFT_HYPHEN = '\u00ad';
const PREFIXES = /^(Regio |Region )|( region)$/;

const LINE_LENGTH = 10;

/** A name in lines that fit on a tile: without "Regio", broken at spaces and hyphens, and softly within long words. */
export const tileLines = (name: string): string[] => {
  const lines: string[] = [];
  for (const word of name.replace(PREFIXES, '').split(/ |(?<=-)/)) {
    const last = lines.at(-1) ?? '';
    const joined = last === '' || last.endsWith('-') ? `${last}${word}` : `${last} ${word}`;
    if (last !== '' && joined.length <= LINE_LENGTH) lines.splice(-1, 1, joined);
    else lines.push(word);
  }
  return lines.map((line) => line.replace(SOFT_BREAKS, SOFT_HYPHEN));
};

/** Counts of several partnerships, added up by region. */
export const togetherPerRegion = (
  perPartnership: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Record<string, number> =>
  Object.fromEntries(
    REGION_CODES.map((region) => [
      region,
      Object.values(perPartnership).reduce((sum, counts) => sum + (counts[region] ?? 0), 0),
    ]),
  );
