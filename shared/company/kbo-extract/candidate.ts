import {
  type EnterpriseNumber,
  type EstablishmentNumber,
  enterpriseNumberSchema,
  establishmentNumberSchema,
} from '../enterprise-number.ts';
import type { Place } from './place.ts';
import type { Chosen } from './preference.ts';
import type { Flaw, RowProblem, RowProblemKey } from './problems.ts';
import type { ExtractRow } from './tables.ts';

/** An establishment of a candidate with what other tables say of it. */
export type ExtractEstablishment = {
  readonly row: number;
  readonly number: EstablishmentNumber;
  name?: Chosen | undefined;
  place?: Place;
};

/** A right row of `enterprise.csv` with what belongs to it in the other tables. */
export type ExtractEnterprise = {
  readonly number: EnterpriseNumber;
  readonly isNaturalPerson: boolean;
  readonly legalForm: string;
  /** The code of its legal situation; `000` is the normal one. */
  readonly situation: string;
  name?: Chosen | undefined;
  seat?: Place;
  activity?: Chosen | undefined;
  readonly establishments: ExtractEstablishment[];
  /** Rows of other tables that belong to it and cannot be used. */
  readonly problems: RowProblem[];
};

/** Any row of `enterprise.csv`. Of a wrong one only what is wrong counts: nothing else that belongs to it is looked at. */
export type Candidate = {
  readonly row: number;
  /** The number as it stands in the file. */
  readonly written: string;
} & ({ readonly enterprise: ExtractEnterprise } | { readonly flaw: Flaw });

const ACTIVE = 'AC';
const NATURAL_PERSON = '1';

const flawOf = (shape: RowProblemKey, message: string | undefined): Flaw => ({
  problem: message === 'checkDigits' ? 'checkDigits' : shape,
  parameters: {},
});

/** The enterprise in a row, or what is wrong with it. */
export const readEnterprise = (
  row: number,
  fields: ExtractRow<'enterprise'>,
  firstRowOf: (number: EnterpriseNumber) => number | undefined,
): Candidate => {
  const written = fields.EnterpriseNumber;
  const number = enterpriseNumberSchema.safeParse(written);
  const failed = (flaw: Flaw): Candidate => ({ row, written, flaw });
  if (!number.success) return failed(flawOf('enterpriseNumberShape', number.error.issues[0]?.message));
  const first = firstRowOf(number.data);
  if (first !== undefined) return failed({ problem: 'listedTwice', parameters: { first: String(first) } });
  if (fields.Status.trim() !== ACTIVE) return failed({ problem: 'notActive', parameters: { status: fields.Status } });
  const enterprise: ExtractEnterprise = {
    number: number.data,
    isNaturalPerson: fields.TypeOfEnterprise.trim() === NATURAL_PERSON,
    legalForm: fields.JuridicalForm.trim(),
    situation: fields.JuridicalSituation.trim(),
    establishments: [],
    problems: [],
  };
  return { row, written, enterprise };
};

/** The number of an establishment in a row, or what is wrong with it. */
export const readEstablishmentNumber = (written: string): { number: EstablishmentNumber } | { flaw: Flaw } => {
  const number = establishmentNumberSchema.safeParse(written);
  return number.success
    ? { number: number.data }
    : { flaw: flawOf('establishmentNumberShape', number.error.issues[0]?.message) };
};
