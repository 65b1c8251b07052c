import type { IsoDate } from '../../kernel/dates.ts';
import type { LeaverRow } from '../delivery/row.ts';
import { type MatchingRules, type Moment, momentsBy } from './calendar.ts';
import { MATCHING_TABLES, type MatchingTable, PURPOSES, type Purpose, purposeOf } from './dimensions.ts';
import { type KeptRow, KeptRows, type KeptWork } from './kept-rows.ts';
import type { LeaversCellUnderWay } from './leavers-cell.ts';
import { startMarks, stayMarks } from './marks.ts';
import type { MatchedCellUnderWay } from './matched-cell.ts';
import type { MatchingResult, RowCounts } from './result.ts';
import { stillWorking } from './still-working.ts';
import { type Standing, type Succession, standingBy } from './successions.ts';
import type { SupportedCompany } from './supported-company.ts';
import { indexSupported, type SupportedIndex } from './supported-index.ts';
import { TableUnderWay } from './table-under-way.ts';

export type MatchingInput = {
  /** Of all partnerships, in any order. */
  readonly companies: readonly SupportedCompany[];
  /** As far as known, also of enterprises that nobody supports: somebody may come from or go to one. */
  readonly successions: readonly Succession[];
  /** The day up to which the deliveries are complete: what is dated later is not seen. */
  readonly referenceDate: IsoDate;
  readonly rules: MatchingRules;
  /** `MATCHING_TABLES` when nothing is said. */
  readonly tables?: readonly MatchingTable[];
};

type Counting = Pick<MatchingInput, 'referenceDate' | 'rules'> & {
  readonly standing: Standing;
  readonly supported: SupportedIndex;
  readonly tables: readonly TableUnderWay[];
  readonly momentOf: (day: IsoDate) => Moment;
  readonly rows: { -readonly [Name in keyof RowCounts]: number };
};

/** A row as the reference date sees it; nothing when its person had not left yet. */
const asSeen = (row: LeaverRow, { referenceDate, rows }: Counting): LeaverRow | undefined => {
  rows.read += 1;
  if (row.exitedOn > referenceDate) {
    rows.later += 1;
    return undefined;
  }
  if (row.work === undefined) rows.withoutWork += 1;
  if (row.work === undefined || row.work.startedOn <= referenceDate) return row;
  rows.workLater += 1;
  const { work: _, ...withoutWork } = row;
  return withoutWork;
};

/** The cells in which the person at hand stands, to be closed when all is noted. */
type Open = { readonly matched: MatchedCellUnderWay[]; readonly leavers: LeaversCellUnderWay[] };

const noteLeaver = (row: KeptRow, purpose: Purpose, { tables, momentOf }: Counting, open: Open): void => {
  const { period } = momentOf(row.exitedOn);
  for (const table of tables)
    table.leaversCells(purpose, row, period, (cell) => {
      if (cell.note(row.work !== undefined)) open.leavers.push(cell);
    });
};

/** Notes each start at a supported company, and says whether there was one. `jobs` are all of the person that the purpose may see. */
const noteWork = (
  row: KeptRow,
  purpose: Purpose,
  jobs: readonly KeptWork[],
  counting: Counting,
  open: Open,
): boolean => {
  const { standing, referenceDate, supported, tables, momentOf, rules } = counting;
  if (row.work === undefined) return false;
  const [exit, moment] = [momentOf(row.exitedOn), momentOf(row.work.startedOn)];
  let isMatched = false;
  for (const code of row.work.codes) {
    const matches = supported.matchesOf(code, moment.day);
    if (matches.length === 0) continue;
    isMatched = true;
    const stay = stayMarks(moment, referenceDate, (day) => stillWorking(jobs, code, day, standing));
    for (const match of matches) {
      const start = startMarks(match.relation !== 'before', rules.retentionMonths.length);
      const noted = { day: moment.day, company: match.company.index, start, stay };
      for (const table of tables) {
        const { period } = table.table.basis === 'exit' ? exit : moment;
        table.matchedCells(purpose, row, match, period, (cell) => {
          if (cell.note(noted)) open.matched.push(cell);
        });
      }
    }
  }
  return isMatched;
};

/** Everything that one purpose may know of one person. */
const countPerson = (rows: readonly KeptRow[], purpose: Purpose, counting: Counting): void => {
  const open: Open = { matched: [], leavers: [] };
  const jobs = rows.flatMap(({ work }): KeptWork[] => (work ? [work] : []));
  for (const row of rows) {
    noteLeaver(row, purpose, counting, open);
    const isMatched = noteWork(row, purpose, jobs, counting, open);
    if (row.work) counting.rows[isMatched ? 'matched' : 'elsewhere'] += 1;
  }
  for (const cell of open.leavers) cell.close();
  for (const cell of open.matched) cell.close();
};

/**
 * Matches leavers with supported companies and counts: the same rows give the same result, in whatever order they come.
 *
 * A row matches a company when the employer **or** the user enterprise was that company on the day on which the work started, or what
 * it had merged into by then. Work is not asked to start after the exit: what the row says is work after leaving. The relation to the
 * support is that of the start. The two purposes never see each other's rows, not even to know where somebody works later.
 *
 * Memory: rows come in any order, and what a person adds is known only with all their rows. They are kept as numbers in columns (see
 * `KeptRows`), about 75 bytes a row with its person, instead of sorted into files: no input or output, so that it stays a pure function, and
 * a million rows stay far below what a worker has. Persons are then taken one by one, so that uniqueness is exact without a set of people
 * for each cell; of companies each cell keeps a set. Time is linear in rows.
 */
export const matchLeavers = async (
  leavers: AsyncIterable<LeaverRow>,
  { companies, successions, referenceDate, rules, tables = MATCHING_TABLES }: MatchingInput,
): Promise<MatchingResult> => {
  const standing = standingBy(successions, referenceDate);
  const counting: Counting = {
    standing,
    referenceDate,
    rules,
    supported: indexSupported(companies, standing),
    tables: tables.map((table) => new TableUnderWay(table, rules.retentionMonths)),
    momentOf: momentsBy(rules),
    rows: { read: 0, later: 0, withoutWork: 0, workLater: 0, elsewhere: 0, matched: 0 },
  };
  const kept = new KeptRows();
  for await (const leaver of leavers) {
    const row = asSeen(leaver, counting);
    if (row) kept.add(row);
  }
  for (let person = 0; person < kept.size; person += 1) {
    const byPurpose = Map.groupBy(kept.rowsOf(person), purposeOf);
    for (const purpose of PURPOSES) countPerson(byPurpose.get(purpose) ?? [], purpose, counting);
  }
  return {
    cells: counting.tables.flatMap((table) => table.matchedResult()),
    leavers: counting.tables.flatMap((table) => table.leaversResult()),
    rows: counting.rows,
  };
};
