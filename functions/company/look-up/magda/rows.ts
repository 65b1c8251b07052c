import { EXTRACT_TABLES, type ExtractColumn, type ReadTable } from '../../../../shared/company/kbo-extract/tables.ts';
import type { IsoDate } from '../../../../shared/kernel/dates.ts';
import { ENDED_MUNICIPALITIES, findMunicipality } from '../../../../shared/reference/municipalities.ts';
import type { XmlElement } from './element.ts';
import { holdingOn } from './period.ts';

/** A row as a table of an extract would have it: one set of rules then chooses names and addresses, whichever register speaks. */
export type Row = readonly [table: ReadTable, fields: readonly string[]];

const row = <Table extends ReadTable>(table: Table, fields: Partial<Record<ExtractColumn<Table>, string>>): Row => {
  const given = new Map<string, string | undefined>(Object.entries(fields));
  return [table, EXTRACT_TABLES[table].map((column) => given.get(column) ?? '')];
};

const LANGUAGES = new Map([
  ['fr', '1'],
  ['nl', '2'],
  ['de', '3'],
  ['en', '4'],
]);
const NAMES = [
  ['MaatschappelijkeNamen', 'MaatschappelijkeNaam', '001'],
  ['AfgekorteNamen', 'AfgekorteNaam', '002'],
  ['CommercieleNamen', 'CommercieleNaam', '003'],
] as const;

const namesOf = (element: XmlElement, number: string, day: IsoDate): Row[] =>
  NAMES.flatMap(([list, name, type]) =>
    holdingOn(element.all('Namen', list, name), day).map((named) =>
      row('denomination', {
        EntityNumber: number,
        Language: LANGUAGES.get(named.one('Taalcode').text.toLowerCase()) ?? '0',
        TypeOfDenomination: type,
        Denomination: named.one('Naam').text,
      }),
    ),
  );

/** The names of street and municipality stand beside their codes, or in descriptions by language: Dutch before another. */
const described = (address: XmlElement, part: 'Straat' | 'Gemeente'): string => {
  const descriptions = address.all('Descripties', 'Descriptie');
  const dutch = descriptions.filter((description) => description.one('Taalcode').text.toLowerCase() === 'nl');
  const candidates = [address, ...[...dutch, ...descriptions].map((description) => description.one('Adres'))];
  return candidates.map((candidate) => candidate.one(part, 'Naam').text).find((name) => name !== '') ?? '';
};

const municipalityOf = (address: XmlElement): string => {
  const nis = address.one('Gemeente', 'NISCode').text;
  return (findMunicipality(nis) ?? ENDED_MUNICIPALITIES.get(nis))?.nameNl ?? described(address, 'Gemeente');
};

const isAbroad = (address: XmlElement): boolean => {
  const [iso, nis] = [address.one('Land', 'ISOCode').text, address.one('Land', 'NISCode').text];
  return iso === '' ? nis !== '' && nis !== '150' : iso !== 'BE';
};

/** Of several addresses the one that began last comes first, and is the one that is kept. */
const addressesOf = (element: XmlElement, number: string, type: 'REGO' | 'BAET', day: IsoDate): Row[] =>
  holdingOn(element.all('Adressen', 'Adres'), day)
    .filter((address) => type === 'BAET' || address.one('Type', 'Code').text !== '002')
    .map((address) =>
      row('address', {
        EntityNumber: number,
        TypeOfAddress: type,
        CountryNL: isAbroad(address) ? 'abroad' : '',
        Zipcode: address.one('Gemeente', 'PostCode').text,
        MunicipalityNL: municipalityOf(address),
        StreetNL: described(address, 'Straat'),
        HouseNumber: address.one('Huisnummer').text,
        Box: address.one('Busnummer').text,
        DateStrikingOff: address.has('Doorhalingen') ? day : '',
      }),
    );

const activitiesOf = (element: XmlElement, number: string, day: IsoDate): Row[] =>
  holdingOn(element.all('Activiteiten', 'Activiteit'), day).map((activity) =>
    row('activity', {
      EntityNumber: number,
      ActivityGroup: activity.one('Groep').text || activity.one('Groep', 'Code').text,
      NaceVersion: activity.one('Nace', 'Versie').text,
      NaceCode: activity.one('Nace', 'Code').text,
      Classification: activity.one('Type', 'Code').text === 'P' ? 'MAIN' : 'SECO',
    }),
  );

export const isActive = (element: XmlElement): boolean => ['', 'AC'].includes(element.one('StatusKBO', 'Code').text);

const codeOf = (element: XmlElement, list: string, name: string, day: IsoDate): string =>
  holdingOn(element.all(list, name), day)[0]?.one('Code').text ?? '';

/** What holds on a day of an `Onderneming`, as rows in the order in which they are joined. */
export const rowsOf = (element: XmlElement, number: string, day: IsoDate): Row[] => {
  const establishments = holdingOn(element.all('Vestigingen', 'Vestiging'), day)
    .filter(isActive)
    .map((establishment) => ({ establishment, at: establishment.one('Vestigingsnummer').text }));
  return [
    row('enterprise', {
      EnterpriseNumber: number,
      Status: 'AC',
      JuridicalSituation: codeOf(element, 'Rechtstoestanden', 'Rechtstoestand', day),
      TypeOfEnterprise: element.one('SoortOnderneming', 'Code').text,
      JuridicalForm: codeOf(element, 'Rechtsvormen', 'Rechtsvorm', day),
    }),
    ...establishments.map(({ at }) => row('establishment', { EstablishmentNumber: at, EnterpriseNumber: number })),
    ...namesOf(element, number, day),
    ...establishments.flatMap(({ establishment, at }) => namesOf(establishment, at, day)),
    ...addressesOf(element, number, 'REGO', day),
    ...establishments.flatMap(({ establishment, at }) => addressesOf(establishment, at, 'BAET', day)),
    ...activitiesOf(element, number, day),
  ];
};
