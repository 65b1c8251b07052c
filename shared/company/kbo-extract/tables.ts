/**
 * The files of a KBO Open Data extract and the exact header of each, as the cookbook of FPS Economy (R018.00) gives them:
 * comma separated, text in double quotes, UTF-8, empty means not known.
 */
export const EXTRACT_TABLES = {
  enterprise: [
    'EnterpriseNumber',
    'Status',
    'JuridicalSituation',
    'TypeOfEnterprise',
    'JuridicalForm',
    'JuridicalFormCAC',
    'StartDate',
  ],
  establishment: ['EstablishmentNumber', 'StartDate', 'EnterpriseNumber'],
  denomination: ['EntityNumber', 'Language', 'TypeOfDenomination', 'Denomination'],
  address: [
    'EntityNumber',
    'TypeOfAddress',
    'CountryNL',
    'CountryFR',
    'Zipcode',
    'MunicipalityNL',
    'MunicipalityFR',
    'StreetNL',
    'StreetFR',
    'HouseNumber',
    'Box',
    'ExtraAddressInfo',
    'DateStrikingOff',
  ],
  activity: ['EntityNumber', 'ActivityGroup', 'NaceVersion', 'NaceCode', 'Classification'],
  contact: ['EntityNumber', 'EntityContact', 'ContactType', 'Value'],
  branch: ['Id', 'StartDate', 'EnterpriseNumber'],
  code: ['Category', 'Code', 'Language', 'Description'],
  meta: ['Variable', 'Value'],
} as const satisfies Record<string, readonly string[]>;

export type ExtractTable = keyof typeof EXTRACT_TABLES;
export type ExtractColumn<Table extends ExtractTable> = (typeof EXTRACT_TABLES)[Table][number];
/** One row of a table, by the names of its columns. */
export type ExtractRow<Table extends ExtractTable> = Readonly<Record<ExtractColumn<Table>, string>>;

/** Without these a company cannot be put together. The activity is taken along when it is there; the others are let through unread. */
export const REQUIRED_TABLES = ['enterprise', 'establishment', 'denomination', 'address'] as const;
/** The tables that are read: contacts are personal data that the import has no purpose for. */
export type ReadTable = (typeof REQUIRED_TABLES)[number] | 'activity';

const isTable = (name: string): name is ExtractTable => Object.hasOwn(EXTRACT_TABLES, name);

/** The table that a file holds by its name, such as `enterprise.csv`; nothing for any other name or a path. */
export const tableOfFile = (fileName: string): ExtractTable | undefined => {
  const name = /^([a-z]+)\.csv$/i.exec(fileName)?.[1]?.toLowerCase();
  return name !== undefined && isTable(name) ? name : undefined;
};

export const fileOfTable = (table: ExtractTable): string => `${table}.csv`;

/** The fields of a row under the names of their columns. The row must have as many fields as its table has columns. */
export const rowOf = <Table extends ExtractTable>(table: Table, fields: readonly string[]): ExtractRow<Table> =>
  // `fromEntries` forgets which keys it was given: they are exactly the columns of this table.
  Object.fromEntries(EXTRACT_TABLES[table].map((column, index) => [column, fields[index] ?? ''])) as ExtractRow<Table>;
