import {
  type EnterpriseNumber,
  type EstablishmentNumber,
  enterpriseNumberSchema,
  establishmentNumberSchema,
} from '../enterprise-number.ts';
import { ExtractRefused } from './failures.ts';
import { MAXIMUM_ENTERPRISES, MAXIMUM_EXTRACT_ESTABLISHMENTS } from './limits.ts';
import { type Place, placeOf } from './place.ts';
import { type Chosen, preferredActivity, preferredName } from './preference.ts';
import type { RowProblem, RowProblemKey } from './problems.ts';
import { type ExtractRow, type ExtractTable, fileOfTable, type ReadTable } from './tables.ts';

/** An establishment of a candidate with what other tables say of it. */
export type CollectedEstablishment = {
  readonly row: number;
  readonly number: EstablishmentNumber;
  name?: Chosen | undefined;
  place?: Place;
};

/** A row of `enterprise.csv`, right or wrong, with what belongs to it in the other tables. */
export type Candidate = {
  readonly row: number;
  /** As it stands in the file. */
  readonly written: string;
  /** What is wrong with the row itself; nothing else of the enterprise is looked at then. */
  readonly flaw?: { readonly problem: RowProblemKey; readonly parameters: Readonly<Record<string, string>> };
  readonly number?: EnterpriseNumber;
  readonly status: string;
  readonly isNaturalPerson: boolean;
  readonly legalForm: string;
  name?: Chosen | undefined;
  seat?: Place;
  activity?: Chosen | undefined;
  readonly establishments: CollectedEstablishment[];
  /** Rows of other tables that belong to this enterprise and cannot be used. */
  readonly problems: RowProblem[];
};

const NATURAL_PERSON = '1';

/** Numbers are written with dots in an extract; joined on by their digits. */
const joinKey = (written: string): string => written.replace(/[\s.]/g, '');

const firstMessage = (messages: readonly { readonly message: string }[]): RowProblemKey =>
  messages[0]?.message === 'checkDigits' ? 'checkDigits' : 'enterpriseNumberShape';

/**
 * Puts the rows of the tables together by number. Enterprises come first, then establishments, then the rest: a row that belongs
 * to no enterprise of the file is passed over, so that a short `enterprise.csv` selects from whole tables, and what follows from
 * an earlier error is not said again.
 */
export class ExtractCollection {
  readonly candidates: Candidate[] = [];
  readonly #enterprises = new Map<string, Candidate>();
  readonly #establishments = new Map<string, { owner: Candidate; establishment: CollectedEstablishment }>();

  /** Takes one row of a table in. Throws `ExtractRefused` when the extract is larger than an import may be. */
  add<Table extends ReadTable>(table: Table, row: number, fields: ExtractRow<Table>): void {
    const take: { readonly [Each in ReadTable]: (row: number, fields: ExtractRow<Each>) => void } = this.#takers;
    take[table](row, fields);
  }

  readonly #takers = {
    enterprise: (row: number, fields: ExtractRow<'enterprise'>) => this.#enterprise(row, fields),
    establishment: (row: number, fields: ExtractRow<'establishment'>) => this.#establishment(row, fields),
    denomination: (row: number, fields: ExtractRow<'denomination'>) => this.#denomination(row, fields),
    address: (row: number, fields: ExtractRow<'address'>) => this.#address(row, fields),
    activity: (row: number, fields: ExtractRow<'activity'>) => this.#activity(row, fields),
  };

  /** Takes in a row that has not the columns of its table. Of an enterprise it is a candidate that fails, of others a row less. */
  addMalformed(table: ReadTable, row: number, found: number, expected: number): void {
    const flaw = {
      problem: 'columnCount' as const,
      parameters: { found: String(found), expected: String(expected) },
    };
    if (table === 'enterprise') this.#candidate(row, '', { flaw });
    else this.unplaced.push({ ...flaw, file: fileOfTable(table), row, number: '', consequence: 'rowLeftOut' });
  }

  /** Rows that are wrong and belong to nobody that can be told. */
  readonly unplaced: RowProblem[] = [];
}
