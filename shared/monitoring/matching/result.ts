import type { Quarter } from '../../kernel/dates.ts';
import type { PartnershipId } from '../../kernel/ids.ts';
import type { Dimension, Purpose } from './dimensions.ts';

/**
 * Unique people, and the unique supported companies at which they started. A company is an enterprise as it stands at the reference
 * date: two that merged are one, so that nobody takes few employers for many. The company is always the one started at, also beside
 * people who work elsewhere by now.
 */
export type Tally = { readonly persons: number; readonly companies: number };

/**
 * How many still work, so many calendar months after the start (31 January and one month: 28 or 29 February). Measured on that one day: who
 * was away in between and is back counts. The start is the first of a person in this cell; with starts at several companies on that
 * day, any of them is the same company.
 */
export type Retention = {
  readonly months: number;
  /** Those whose day has come: it is the reference date or before. With `notYet` these are all people of the cell. */
  readonly due: Tally;
  /** Of `due`: at work at the company started at, or at what it merged into by then; by any of their rows, also through an agency. */
  readonly sameCompany: Tally;
  /** Of `due`: not at work there. With `sameCompany` these are all people of `due`; a company can have people of both. */
  readonly left: Tally;
  /** Of `due`: at work anywhere, so never fewer than `sameCompany`. */
  readonly anyWork: Tally;
  /** Of `due`: not at work at all. */
  readonly noWork: Tally;
  /** People whose day is still to come at the reference date (right-censored): nobody can say yet, and they are in no share. */
  readonly notYet: Tally;
};

/** Which values of which dimensions a cell is about; the dimensions are those of its table. */
export type CellValues = Readonly<Partial<Record<Dimension, string>>>;

type CellKey = {
  /** Name of the table. */
  readonly table: string;
  readonly purpose: Purpose;
  /** The last quarter of the period: of a year `2026/Q4`. By exit or by start, as the table says. */
  readonly period: Quarter;
  readonly by: CellValues;
};

export type MatchedCell = CellKey & {
  /** Whose supported companies; absent: those of all partnerships together, where a company of two counts once. */
  readonly partnership?: PartnershipId;
  /** People with a job that started at a supported company, whatever its relation to the support. */
  readonly matched: Tally;
  /**
   * Of these, people with a job that started during or after the support, and the companies of those jobs: the measure guided the person
   * and the partnership the company (P:144-145). Before it, the support of the company had no part in the start.
   */
  readonly synergy: Tally;
  /** The others: people of whom every start was before the support of its company, and the companies of those. */
  readonly withoutSynergy: Tally;
  /** One for each number of months of the rules, in their order; empty in tables by exit. */
  readonly retention: readonly Retention[];
};

/** What the people of a `MatchedCell` are a part of; of tables by exit that have only what rows themselves say. */
export type LeaversCell = CellKey & {
  /** Unique people who left in the period. */
  readonly leavers: number;
  /** Of these, people with any job that started on the reference date or before. */
  readonly atWork: number;
};

/** Rows, not people: what became of each. The last five add up to `read`. */
export type RowCounts = {
  readonly read: number;
  /** Left after the reference date: not seen. */
  readonly later: number;
  readonly withoutWork: number;
  /** Work that starts after the reference date: seen as without work. */
  readonly workLater: number;
  readonly elsewhere: number;
  readonly matched: number;
};

/** Counts only: no person can be named or followed by it. Before suppression, so for nobody's eyes but the agency's. */
export type MatchingResult = {
  /** In the order of table, purpose, partnership (all together first), period and values. Cells with nobody are not there. */
  readonly cells: readonly MatchedCell[];
  readonly leavers: readonly LeaversCell[];
  readonly rows: RowCounts;
};
