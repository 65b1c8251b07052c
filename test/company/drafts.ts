import { ExtractCollection } from '../../shared/company/kbo-extract/collect.ts';
import { type Draft, draftOf } from '../../shared/company/kbo-extract/draft.ts';
import { formatEnterpriseNumber, formatEstablishmentNumber } from '../../shared/company/shown-number.ts';
import {
  enterpriseNumber,
  establishmentNumber,
  type FictionalCompany,
  type Tables,
  tablesOf,
} from './fictional-extract.ts';

const ORDER = ['enterprise', 'establishment', 'denomination', 'address', 'activity'] as const;

/** The tables as they are read: enterprises, establishments, and the rest. */
export const collect = (tables: Tables): ExtractCollection => {
  const collection = new ExtractCollection();
  for (const table of ORDER) for (const [index, row] of tables[table].entries()) collection.add(table, index + 2, row);
  return collection;
};

/** What each company of an extract becomes, with more rows behind those of the companies. */
export const draftsOf = (companies: readonly FictionalCompany[], more: Partial<Tables> = {}): Draft[] => {
  const tables = tablesOf(companies);
  const joined = ORDER.map((table) => [table, [...tables[table], ...(more[table] ?? [])]]);
  return collect({ ...tables, ...Object.fromEntries(joined) }).candidates.map(draftOf);
};

export const draft = (company: FictionalCompany, more: Partial<Tables> = {}): Draft => {
  const [first] = draftsOf([company], more);
  if (!first) throw new Error('No candidate');
  return first;
};

export const problemsOf = ({ problems }: Draft) =>
  problems.map(({ file, row, problem, consequence }) => [file, row, problem, consequence]);

/** An establishment by its invented number, at a postal code. */
export const at = (index: number, zipcode: string, municipality = 'Ergens') => ({
  number: formatEstablishmentNumber(establishmentNumber(index)),
  address: { zipcode, municipality },
});
/** The number of the first company, as it stands in a file. */
export const number = formatEnterpriseNumber(enterpriseNumber(1));
