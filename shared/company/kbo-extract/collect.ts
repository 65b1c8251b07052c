import {
  type Candidate,
  type ExtractEnterprise,
  type ExtractEstablishment,
  readEnterprise,
  readEstablishmentNumber,
} from './candidate.ts';
import { ExtractRefused } from './failures.ts';
import { MAXIMUM_ENTERPRISES, MAXIMUM_EXTRACT_ESTABLISHMENTS, MAXIMUM_REPORT_LINES } from './limits.ts';
import { placeOf } from './place.ts';
import { preferredActivity, preferredName } from './preference.ts';
import { type Flaw, problemAt, type RowProblem, type Subject } from './problems.ts';
import { EXTRACT_TABLES, type ExtractRow, type ReadTable, rowOf } from './tables.ts';

/** Numbers are written with dots in an extract; they are joined on by their digits. */
const joinKey = (written: string): string => written.replace(/[\s.]/g, '');

/** How much of an extract may be held at once. */
export type CollectionLimits = { readonly enterprises: number; readonly establishments: number };

const IMPORT_LIMITS: CollectionLimits = {
  enterprises: MAXIMUM_ENTERPRISES,
  establishments: MAXIMUM_EXTRACT_ESTABLISHMENTS,
};

/**
 * Puts the rows of the tables together by number. Enterprises must come first, then establishments, then the rest: a row that
 * belongs to no enterprise of the file is passed over, so that a short `enterprise.csv` selects from whole tables, and what
 * follows from an earlier error is not said again.
 */
export class ExtractCollection {
  /** Every row of `enterprise.csv`, in its order. */
  readonly candidates: Candidate[] = [];
  /** Rows without the columns of their table: nobody can tell whose they are. */
  readonly malformed: RowProblem[] = [];
  /** Wrong rows found so far. Beyond the lines of a report they are counted, not kept: memory stays bounded. */
  #problems = 0;
  readonly #enterprises = new Map<string, { readonly row: number; readonly enterprise: ExtractEnterprise }>();
  readonly #establishments = new Map<string, ExtractEstablishment>();
  readonly #limits: CollectionLimits;

  constructor(limits: CollectionLimits = IMPORT_LIMITS) {
    this.#limits = limits;
  }

  /** Takes a row of a table in. Throws `ExtractRefused` as soon as the extract is larger than an import may be. */
  add(table: ReadTable, row: number, fields: readonly string[]): void {
    if (fields.length === EXTRACT_TABLES[table].length) this.#addRow(table, row, fields);
    else this.#addMalformed(table, row, fields);
  }

  #addRow(table: ReadTable, row: number, fields: readonly string[]): void {
    switch (table) {
      case 'enterprise':
        this.#addEnterprise(row, rowOf(table, fields));
        break;
      case 'establishment':
        this.#addEstablishment(row, rowOf(table, fields));
        break;
      case 'denomination':
        this.#addDenomination(row, rowOf(table, fields));
        break;
      case 'address':
        this.#addAddress(row, rowOf(table, fields));
        break;
      case 'activity':
        this.#addActivity(row, rowOf(table, fields));
        break;
    }
  }

  #addMalformed(table: ReadTable, row: number, fields: readonly string[]): void {
    const parameters = { found: String(fields.length), expected: String(EXTRACT_TABLES[table].length) };
    const flaw: Flaw = { problem: 'columnCount', parameters };
    const number = fields[0] ?? '';
    if (table === 'enterprise') this.#addCandidate({ row, written: number, flaw });
    else this.#keep(this.malformed, problemAt({ table, row, number }, flaw, 'rowLeftOut'));
  }

  #addEnterprise(row: number, fields: ExtractRow<'enterprise'>): void {
    const candidate = readEnterprise(row, fields, (number) => this.#enterprises.get(number)?.row);
    this.#addCandidate(candidate);
    if ('enterprise' in candidate)
      this.#enterprises.set(candidate.enterprise.number, { row, enterprise: candidate.enterprise });
  }

  #addCandidate(candidate: Candidate): void {
    const { enterprises } = this.#limits;
    if (this.candidates.length >= enterprises)
      throw new ExtractRefused('tooManyEnterprises', { maximum: String(enterprises) });
    this.candidates.push(candidate);
  }

  #addEstablishment(row: number, fields: ExtractRow<'establishment'>): void {
    const enterprise = this.#enterprises.get(joinKey(fields.EnterpriseNumber))?.enterprise;
    if (!enterprise) return;
    const subject: Subject = { table: 'establishment', row, number: fields.EstablishmentNumber };
    const read = readEstablishmentNumber(fields.EstablishmentNumber);
    if ('flaw' in read) this.#keep(enterprise.problems, problemAt(subject, read.flaw, 'establishmentLeftOut'));
    else this.#addNumbered(enterprise, { row, number: read.number }, subject);
  }

  #addNumbered(enterprise: ExtractEnterprise, establishment: ExtractEstablishment, subject: Subject): void {
    const first = this.#establishments.get(establishment.number);
    if (first) {
      const flaw: Flaw = { problem: 'listedTwice', parameters: { first: String(first.row) } };
      // Said twice of the same enterprise it changes nothing; of another one, that one goes without it.
      const consequence = enterprise.establishments.includes(first) ? 'rowLeftOut' : 'establishmentLeftOut';
      this.#keep(enterprise.problems, problemAt(subject, flaw, consequence));
      return;
    }
    const { establishments } = this.#limits;
    if (this.#establishments.size >= establishments)
      throw new ExtractRefused('tooManyEstablishments', { maximum: String(establishments) });
    this.#establishments.set(establishment.number, establishment);
    enterprise.establishments.push(establishment);
  }

  #addDenomination(row: number, fields: ExtractRow<'denomination'>): void {
    const key = joinKey(fields.EntityNumber);
    const entity = this.#enterprises.get(key)?.enterprise ?? this.#establishments.get(key);
    if (entity) entity.name = preferredName(entity.name, row, fields);
  }

  #addAddress(row: number, fields: ExtractRow<'address'>): void {
    const key = joinKey(fields.EntityNumber);
    const enterprise = fields.TypeOfAddress === 'REGO' ? this.#enterprises.get(key)?.enterprise : undefined;
    const establishment = fields.TypeOfAddress === 'BAET' ? this.#establishments.get(key) : undefined;
    if (enterprise) enterprise.seat ??= placeOf(row, fields);
    if (establishment) establishment.place ??= placeOf(row, fields);
  }

  #addActivity(row: number, fields: ExtractRow<'activity'>): void {
    const enterprise = this.#enterprises.get(joinKey(fields.EntityNumber))?.enterprise;
    if (enterprise) enterprise.activity = preferredActivity(enterprise.activity, row, fields);
  }

  #keep(problems: RowProblem[], problem: RowProblem): void {
    this.#problems += 1;
    if (this.#problems <= MAXIMUM_REPORT_LINES) problems.push(problem);
  }

  /** How many wrong rows were counted beyond those that are kept. */
  get problemsBeyond(): number {
    return Math.max(0, this.#problems - MAXIMUM_REPORT_LINES);
  }
}
