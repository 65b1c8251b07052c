import { describe, expect, it } from 'vitest';
import {
  ENDED_MUNICIPALITIES,
  findMunicipality,
  MUNICIPALITIES,
  municipalitiesOfPostalCode,
  regionOfPostalCode,
} from '../../shared/reference/municipalities.ts';
import {
  PROVINCE_CODES,
  REFERENCE_REGION_CODES,
  REFERENCE_REGIONS,
  type ReferenceRegionCode,
} from '../../shared/reference/regions.ts';

const namesOf = (postalCode: string) => municipalitiesOfPostalCode(postalCode).map(({ nameNl }) => nameNl);
const allPostalCodes = Array.from({ length: 9000 }, (_, index) => String(1000 + index));

describe('regions and provinces', () => {
  it('are the 15 reference regions in the 5 provinces', () => {
    expect(REFERENCE_REGION_CODES).toHaveLength(15);
    expect(PROVINCE_CODES).toHaveLength(5);
    const provinces = REFERENCE_REGION_CODES.map((code) => REFERENCE_REGIONS[code].province);
    expect(new Set(provinces)).toEqual(new Set(PROVINCE_CODES));
  });

  it('have a tile of their own on the map', () => {
    const tiles = REFERENCE_REGION_CODES.map((code) => REFERENCE_REGIONS[code].tile);
    expect(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(15);
    expect(Math.max(...tiles.map(({ column }) => column))).toBe(6);
    expect(Math.max(...tiles.map(({ row }) => row))).toBe(2);
  });
});

describe('municipalities', () => {
  it('are 285, with distinct NIS codes of five digits', () => {
    expect(MUNICIPALITIES).toHaveLength(285);
    expect(new Set(MUNICIPALITIES.map(({ nis }) => nis)).size).toBe(285);
    expect(MUNICIPALITIES.every(({ nis, nameNl }) => /^\d{5}$/.test(nis) && nameNl.length > 1)).toBe(true);
  });

  it('are divided over the reference regions as the source says', () => {
    const counts = Object.fromEntries(REFERENCE_REGION_CODES.map((code) => [code, 0]));
    for (const { referenceRegion } of MUNICIPALITIES) counts[referenceRegion] = (counts[referenceRegion] ?? 0) + 1;
    expect(counts).toEqual({
      'regio-antwerpen': 28,
      rivierenland: 12,
      kempen: 27,
      'halle-vilvoorde': 31,
      'oost-brabant': 32,
      'regio-brugge': 10,
      westhoek: 17,
      'zuid-west-vlaanderen': 13,
      middenkust: 7,
      midwest: 15,
      denderregio: 14,
      'vlaamse-ardennen': 14,
      'regio-gent': 20,
      waasland: 7,
      limburg: 38,
    } satisfies Record<ReferenceRegionCode, number>);
  });

  it('have a NIS code that starts as that of their province', () => {
    const first = {
      antwerpen: '1',
      'vlaams-brabant': '2',
      'west-vlaanderen': '3',
      'oost-vlaanderen': '4',
      limburg: '7',
    };
    expect(MUNICIPALITIES.filter(({ nis, province }) => !nis.startsWith(first[province]))).toEqual([]);
  });

  it('are found by NIS code', () => {
    expect(findMunicipality('36015')).toEqual({
      nis: '36015',
      nameNl: 'Roeselare',
      province: 'west-vlaanderen',
      referenceRegion: 'midwest',
    });
    expect(findMunicipality('21004')).toBeUndefined();
    expect(findMunicipality('')).toBeUndefined();
  });
});

describe('the mergers of 2025', () => {
  it('ended 27 municipalities, each with a successor that exists', () => {
    expect(ENDED_MUNICIPALITIES.size).toBe(27);
    for (const { nis, successorNis } of ENDED_MUNICIPALITIES.values()) {
      expect(MUNICIPALITIES.some((found) => found.nis === nis)).toBe(false);
      expect(findMunicipality(nis)?.nis).toBe(successorNis);
    }
  });

  it('moved Zwijndrecht to another province and region', () => {
    expect(findMunicipality('11056')).toEqual({
      nis: '46030',
      nameNl: 'Beveren-Kruibeke-Zwijndrecht',
      province: 'oost-vlaanderen',
      referenceRegion: 'waasland',
    });
  });

  it('gave a new code to a municipality that kept its name', () => {
    expect(ENDED_MUNICIPALITIES.get('71022')).toEqual({ nis: '71022', nameNl: 'Hasselt', successorNis: '71072' });
    expect(findMunicipality('11007')?.nameNl).toBe('Antwerpen');
  });
});

describe('postal codes', () => {
  it('lead to their municipality', () => {
    expect(namesOf('9000')).toEqual(['Gent']);
    expect(namesOf('8800')).toEqual(['Roeselare']);
    expect(namesOf('2070')).toEqual(['Beveren-Kruibeke-Zwijndrecht']);
    expect(namesOf('8420')).toEqual(['De Haan']);
  });

  it('lie in two municipalities four times, the main one first', () => {
    expect(namesOf('3470')).toEqual(['Kortenaken', 'Tienen']);
    expect(namesOf('9520')).toEqual(['Sint-Lievens-Houtem', 'Zottegem']);
    expect(namesOf('9660')).toEqual(['Brakel', 'Zottegem']);
    expect(namesOf('9700')).toEqual(['Oudenaarde', 'Wortegem-Petegem']);
    expect(allPostalCodes.filter((code) => municipalitiesOfPostalCode(code).length > 1)).toHaveLength(4);
  });

  it('are 521 in Flanders and reach every municipality', () => {
    const flemish = allPostalCodes.filter((code) => regionOfPostalCode(code) === 'flanders');
    expect(flemish).toHaveLength(521);
    expect(new Set(flemish.flatMap((code) => municipalitiesOfPostalCode(code))).size).toBe(285);
  });

  it('outside the table have no municipality', () => {
    for (const code of ['1000', '4000', '2099', '0000', '', 'B-9000', '9000 ']) {
      expect(municipalitiesOfPostalCode(code)).toEqual([]);
    }
  });

  it.each([
    ['9000', 'flanders'],
    ['1500', 'flanders'],
    ['3798', 'flanders'],
    ['1000', 'brussels'],
    ['1299', 'brussels'],
    ['1300', 'wallonia'],
    ['1499', 'wallonia'],
    ['4000', 'wallonia'],
    ['7999', 'wallonia'],
    ['2099', 'unknown'],
    ['0999', 'unknown'],
    ['9999', 'unknown'],
    ['', 'unknown'],
    ['B-9000', 'unknown'],
    ['40000', 'unknown'],
    ['constructor', 'unknown'],
  ])('%j is in %s', (postalCode, region) => {
    expect(regionOfPostalCode(postalCode)).toBe(region);
  });
});
