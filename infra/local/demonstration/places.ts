import type { ReferenceRegionCode } from '../../../shared/reference/regions.ts';

/** Postal codes of real municipalities, each in one municipality only. No partnership of the demonstration works in the Westhoek. */
export const POSTAL_CODES = {
  'regio-antwerpen': ['2000', '2060', '2170', '2600', '2640', '2850', '2900'],
  rivierenland: ['2500', '2800', '2830', '2870', '2220'],
  kempen: ['2300', '2440', '2200', '2400', '2260', '2280'],
  waasland: ['9100', '9160', '9120', '9140'],
  limburg: ['3500', '3600', '3800', '3920', '3580', '3700', '3960'],
  'regio-gent': ['9000', '9040', '9230', '9800', '9900', '9940'],
  denderregio: ['9300', '9200', '9400', '9240'],
  'vlaamse-ardennen': ['9600', '9620', '9750'],
  'zuid-west-vlaanderen': ['8500', '8790', '8530', '8930'],
  midwest: ['8800', '8870', '8700'],
  'regio-brugge': ['8000', '8020', '8820'],
  middenkust: ['8400', '8430'],
  'oost-brabant': ['3000', '3290', '3300', '3200'],
  'halle-vilvoorde': ['1500', '1800', '1700', '1930'],
} as const satisfies Partial<Record<ReferenceRegionCode, readonly string[]>>;

export type WorkedRegion = keyof typeof POSTAL_CODES;

/** Seats outside the Flemish Region: what counts is where the work floor lies. */
export const SEATS_ELSEWHERE = ['1000', '1070', '4000'] as const;
