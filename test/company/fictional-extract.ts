import {
  type EnterpriseNumber,
  type EstablishmentNumber,
  enterpriseNumberSchema,
  establishmentNumberSchema,
} from '../../shared/company/enterprise-number.ts';
import { EXTRACT_TABLES, type ExtractTable } from '../../shared/company/kbo-extract/tables.ts';
import { formatEnterpriseNumber, formatEstablishmentNumber } from '../../shared/company/shown-number.ts';

const withCheckDigits = (eight: number): string => `${eight}${String(97 - (eight % 97)).padStart(2, '0')}`;

/** Invented numbers in ranges that the KBO has not given out. */
export const enterpriseNumber = (index: number): EnterpriseNumber =>
  enterpriseNumberSchema.parse(withCheckDigits(19_000_000 + index));
export const establishmentNumber = (index: number): EstablishmentNumber =>
  establishmentNumberSchema.parse(withCheckDigits(80_000_000 + index));

export type FictionalAddress = {
  readonly zipcode?: string;
  readonly municipality?: string;
  readonly street?: string;
  readonly houseNumber?: string;
  readonly country?: string;
  readonly struckOff?: string;
};

export type FictionalCompany = {
  /** As it stands in the file. */
  readonly number: string;
  readonly name?: string;
  readonly status?: string;
  /** Code of the legal situation; none when it does not say. */
  readonly situation?: string;
  readonly type?: string;
  readonly legalForm?: string;
  readonly seat?: FictionalAddress;
  readonly activities?: readonly (readonly [group: string, version: string, code: string, kind: string])[];
  readonly establishments: readonly {
    readonly number: string;
    readonly name?: string;
    readonly address?: FictionalAddress;
  }[];
};

/** A company in Ghent with one establishment there. */
export const fictionalCompany = (index: number, overrides: Partial<FictionalCompany> = {}): FictionalCompany => ({
  number: formatEnterpriseNumber(enterpriseNumber(index)),
  name: `Verzonnen Werkhuizen ${index}`,
  legalForm: '014',
  seat: { zipcode: '9000', municipality: 'Gent' },
  activities: [['006', '2025', '25110', 'MAIN']],
  establishments: [
    {
      number: formatEstablishmentNumber(establishmentNumber(index)),
      address: { zipcode: '9000', municipality: 'Gent' },
    },
  ],
  ...overrides,
});

/** A company with so many establishments in Ghent, numbered from a start. */
export const companyWithEstablishments = (index: number, count: number, start: number): FictionalCompany =>
  fictionalCompany(index, {
    establishments: Array.from({ length: count }, (_, place) => ({
      number: formatEstablishmentNumber(establishmentNumber(start + place)),
      address: { zipcode: '9000', municipality: 'Gent' },
    })),
  });

const addressRow = (number: string, type: 'REGO' | 'BAET', address: FictionalAddress): string[] => [
  number,
  type,
  address.country ?? '',
  '',
  address.zipcode ?? '9000',
  address.municipality ?? 'Gent',
  '',
  address.street ?? 'Fabriekstraat',
  '',
  address.houseNumber ?? '12',
  '',
  '',
  address.struckOff ?? '',
];

const nameRow = (number: string, name: string | undefined): string[][] =>
  name === undefined ? [] : [[number, '2', '001', name]];

export type Tables = Readonly<Record<ExtractTable, readonly (readonly string[])[]>>;

/** The rows of an extract of these companies, without headers. */
export const tablesOf = (companies: readonly FictionalCompany[]): Tables => ({
  enterprise: companies.map(({ number, status, situation, type, legalForm }) => [
    number,
    status ?? 'AC',
    situation ?? '000',
    type ?? '2',
    legalForm ?? '',
    '',
    '01-01-2020',
  ]),
  establishment: companies.flatMap(({ number, establishments }) =>
    establishments.map((establishment) => [establishment.number, '01-02-2020', number]),
  ),
  denomination: companies.flatMap(({ number, name, establishments }) => [
    ...nameRow(number, name),
    ...establishments.flatMap((establishment) => nameRow(establishment.number, establishment.name)),
  ]),
  address: companies.flatMap(({ number, seat, establishments }) => [
    ...(seat ? [addressRow(number, 'REGO', seat)] : []),
    ...establishments.flatMap((establishment) =>
      establishment.address ? [addressRow(establishment.number, 'BAET', establishment.address)] : [],
    ),
  ]),
  activity: companies.flatMap(({ number, activities }) => (activities ?? []).map((activity) => [number, ...activity])),
  contact: [],
  branch: [],
  code: [['TypeOfEnterprise', '2', 'NL', 'Rechtspersoon']],
  meta: [['ExtractNumber', '1']],
});

const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;

export const csvText = (rows: readonly (readonly string[])[], lineEnd = '\n'): string =>
  rows.map((row) => `${row.map(quoted).join(',')}${lineEnd}`).join('');

export const csvOf = (table: ExtractTable, rows: readonly (readonly string[])[], lineEnd = '\n'): Buffer =>
  Buffer.from(csvText([EXTRACT_TABLES[table], ...rows], lineEnd));

/** The files of an extract, by name, with or without the tables that an import lets through unread. */
export const extractFiles = (companies: readonly FictionalCompany[]): Map<string, Buffer> => {
  const tables = tablesOf(companies);
  const names = ['enterprise', 'establishment', 'denomination', 'address', 'activity', 'code', 'meta'] as const;
  return new Map(names.map((table) => [`${table}.csv`, csvOf(table, tables[table])]));
};
