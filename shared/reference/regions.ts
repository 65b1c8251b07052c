import { codesOf, type Label } from './label.ts';

/*
 * Sources: Statbel (REFNIS), Eurostat (NUTS) and Data & Analyse Vlaamse provincies (reference regions, in the order of
 * their REFREG01-15); licences and attribution in SOURCES.md. English names are our own where none is established.
 */
type Province = Label & { readonly nis: string; readonly nuts2: string };

export const PROVINCES = {
  antwerpen: { nl: 'Antwerpen', en: 'Antwerp', nis: '10000', nuts2: 'BE21' },
  'vlaams-brabant': { nl: 'Vlaams-Brabant', en: 'Flemish Brabant', nis: '20001', nuts2: 'BE24' },
  'west-vlaanderen': { nl: 'West-Vlaanderen', en: 'West Flanders', nis: '30000', nuts2: 'BE25' },
  'oost-vlaanderen': { nl: 'Oost-Vlaanderen', en: 'East Flanders', nis: '40000', nuts2: 'BE23' },
  limburg: { nl: 'Limburg', en: 'Limburg', nis: '70000', nuts2: 'BE22' },
} as const satisfies Record<string, Province>;

export type ProvinceCode = keyof typeof PROVINCES;
export const PROVINCE_CODES = codesOf(PROVINCES);

/** Place on the schematic tile map of Flanders: column 0-6 from west to east, row 0-2 from north to south. */
export type Tile = { readonly column: number; readonly row: number };

type ReferenceRegion = Label & { readonly province: ProvinceCode; readonly tile: Tile };

export const REFERENCE_REGIONS = {
  'regio-antwerpen': {
    nl: 'Regio Antwerpen',
    en: 'Antwerp region',
    province: 'antwerpen',
    tile: { column: 4, row: 0 },
  },
  rivierenland: { nl: 'Rivierenland', en: 'Rivierenland', province: 'antwerpen', tile: { column: 4, row: 1 } },
  kempen: { nl: 'Kempen', en: 'Kempen', province: 'antwerpen', tile: { column: 5, row: 0 } },
  'halle-vilvoorde': {
    nl: 'Halle-Vilvoorde',
    en: 'Halle-Vilvoorde',
    province: 'vlaams-brabant',
    tile: { column: 3, row: 2 },
  },
  'oost-brabant': { nl: 'Oost-Brabant', en: 'East Brabant', province: 'vlaams-brabant', tile: { column: 4, row: 2 } },
  'regio-brugge': { nl: 'Regio Brugge', en: 'Bruges region', province: 'west-vlaanderen', tile: { column: 1, row: 0 } },
  westhoek: { nl: 'Westhoek', en: 'Westhoek', province: 'west-vlaanderen', tile: { column: 0, row: 1 } },
  'zuid-west-vlaanderen': {
    nl: 'Zuid-West-Vlaanderen',
    en: 'South West Flanders',
    province: 'west-vlaanderen',
    tile: { column: 1, row: 2 },
  },
  middenkust: { nl: 'Middenkust', en: 'Central Coast', province: 'west-vlaanderen', tile: { column: 0, row: 0 } },
  midwest: { nl: 'Midwest', en: 'Midwest', province: 'west-vlaanderen', tile: { column: 1, row: 1 } },
  denderregio: { nl: 'Denderregio', en: 'Dender region', province: 'oost-vlaanderen', tile: { column: 3, row: 1 } },
  'vlaamse-ardennen': {
    nl: 'Vlaamse Ardennen',
    en: 'Flemish Ardennes',
    province: 'oost-vlaanderen',
    tile: { column: 2, row: 1 },
  },
  'regio-gent': { nl: 'Regio Gent', en: 'Ghent region', province: 'oost-vlaanderen', tile: { column: 2, row: 0 } },
  waasland: { nl: 'Waasland', en: 'Waasland', province: 'oost-vlaanderen', tile: { column: 3, row: 0 } },
  limburg: { nl: 'Limburg', en: 'Limburg', province: 'limburg', tile: { column: 6, row: 1 } },
} as const satisfies Record<string, ReferenceRegion>;

export type ReferenceRegionCode = keyof typeof REFERENCE_REGIONS;
export const REFERENCE_REGION_CODES = codesOf(REFERENCE_REGIONS);
