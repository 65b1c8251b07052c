import type { CompanyInput } from '../company/schema.ts';
import { byReference } from './by-reference.ts';
import { MAXIMUM_ESTABLISHMENTS_TAKEN_OVER } from './limits.ts';
import { type Place, placesIn } from './places.ts';
import { problemAt, type TakeoverProblem } from './problems.ts';
import type { Workbook } from './read-rows.ts';
import type { Row, WholeRow } from './sheets.ts';
import { type Waiting, waitingProblems } from './waiting.ts';

/** A company as the file describes it, with the rows that its establishments stand in, in the order of the input. */
export type CompanyInFile = {
  readonly reference: string;
  readonly row: number;
  readonly input: CompanyInput;
  readonly establishmentRows: readonly number[];
};

export type CompaniesInFile = {
  readonly companies: readonly CompanyInFile[];
  /** References whose company cannot be made, and the row that is to blame. */
  readonly blocked: ReadonlyMap<string, Place>;
  readonly problems: readonly TakeoverProblem[];
};

type Establishment = Row<'establishments'>;

const isWhole = (row: Establishment): row is WholeRow<'establishments'> => row.isWhole;

const inputOf = (
  { values }: WholeRow<'companies'>,
  establishments: readonly WholeRow<'establishments'>[],
): CompanyInput => {
  const { enterpriseNumber, name, sme, headcount, legalForm } = values;
  return {
    enterpriseNumber,
    name,
    sme,
    contacts: [],
    ...(headcount === undefined ? {} : { headcount }),
    ...(legalForm === undefined ? {} : { legalForm }),
    establishments: establishments.map(
      ({ values: { number, name: own, street, houseNumber, postalCode, municipality } }) => ({
        number,
        ...(own === undefined ? {} : { name: own }),
        address: {
          postalCode,
          ...(street === undefined ? {} : { street }),
          ...(houseNumber === undefined ? {} : { houseNumber }),
          ...(municipality === undefined ? {} : { municipality }),
        },
      }),
    ),
  };
};

/** A number that an earlier row of the same column has too. */
const repeated = <Value>(rows: readonly { readonly row: number; readonly value: Value | undefined }[]) => {
  const first = new Map<Value, number>();
  return rows.flatMap(({ row, value }) => {
    const earlier = value === undefined ? undefined : first.get(value);
    if (value !== undefined && earlier === undefined) first.set(value, row);
    return earlier === undefined ? [] : [{ row, first: String(earlier) }];
  });
};

/** The companies of a file with their establishments, as somebody would have typed them; and what keeps the others from it. */
export const companiesInFile = (workbook: Workbook): CompaniesInFile => {
  const at = placesIn(workbook);
  const { sheets } = workbook;
  const { rows: companyRows, problems: twice } = byReference(sheets.companies.rows, (row) =>
    at('companies', row, 'reference'),
  );
  const problems: TakeoverProblem[] = [
    ...twice,
    ...repeated(sheets.companies.rows.map(({ row, values }) => ({ row, value: values.enterpriseNumber }))).map(
      ({ row, first }) => problemAt(at('companies', row, 'enterpriseNumber'), 'listedTwice', { first }),
    ),
    ...repeated(sheets.establishments.rows.map(({ row, values }) => ({ row, value: values.number }))).map(
      ({ row, first }) => problemAt(at('establishments', row, 'number'), 'listedTwice', { first }),
    ),
  ];
  const waiting: Waiting[] = [];
  for (const { row, values } of sheets.establishments.rows) {
    if (values.company === undefined) continue;
    const company = companyRows.get(values.company);
    if (!company)
      problems.push(
        problemAt(at('establishments', row, 'company'), 'unknownReference', {
          value: values.company,
          sheet: workbook.sheets.companies.name,
        }),
      );
    else if (!company.isWhole)
      waiting.push({ at: at('establishments', row, 'company'), for: at('companies', company.row) });
  }
  // Whose a row is that does not say so, nobody knows: then no company is told that it has none.
  const allAreKnown =
    sheets.establishments.rows.length > 0 &&
    sheets.establishments.rows.every(({ values }) => values.company !== undefined);
  const companies: CompanyInFile[] = [];
  const blocked = new Map<string, Place>();
  for (const [reference, row] of companyRows) {
    const own = sheets.establishments.rows.filter(({ values }) => values.company === reference);
    const broken = own.find((establishment) => !establishment.isWhole);
    const whole = own.filter(isWhole);
    if (row.isWhole && !broken && whole.length > 0 && whole.length <= MAXIMUM_ESTABLISHMENTS_TAKEN_OVER) {
      companies.push({
        reference,
        row: row.row,
        input: inputOf(row, whole),
        establishmentRows: whole.map((each) => each.row),
      });
      continue;
    }
    blocked.set(reference, row.isWhole && broken ? at('establishments', broken.row) : at('companies', row.row));
    if (row.isWhole && own.length === 0 && allAreKnown)
      problems.push(problemAt(at('companies', row.row, 'reference'), 'establishmentRequired'));
    if (own.length > MAXIMUM_ESTABLISHMENTS_TAKEN_OVER)
      problems.push(
        problemAt(at('companies', row.row, 'reference'), 'tooManyEstablishments', {
          maximum: String(MAXIMUM_ESTABLISHMENTS_TAKEN_OVER),
        }),
      );
  }
  return { companies, blocked, problems: [...problems, ...waitingProblems(waiting)] };
};
