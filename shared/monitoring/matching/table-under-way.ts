import { type Quarter, quarter } from '../../kernel/dates.ts';
import { partnershipIdSchema } from '../../kernel/ids.ts';
import { CellTree } from './cell-tree.ts';
import { type Dimension, LEAVER_DIMENSIONS, type MatchingTable, type Purpose, purposeSchema } from './dimensions.ts';
import type { KeptRow } from './kept-rows.ts';
import { LeaversCellUnderWay } from './leavers-cell.ts';
import { MarkedCompanies } from './marked-companies.ts';
import { MatchedCellUnderWay } from './matched-cell.ts';
import type { CellValues, LeaversCell, MatchedCell } from './result.ts';
import type { Match } from './supported-index.ts';

/** In the place of a partnership: all together. No partnership is called so, and it sorts first. */
const TOGETHER = '';

type Use<Cell> = (cell: Cell) => void;

/** What a row says, and the company when it was matched, in a dimension: several values only for target groups. */
const valuesOf = (dimension: Dimension, row: KeptRow, match: Match | undefined): readonly string[] => {
  switch (dimension) {
    case 'targetGroup':
      return row.targetGroups;
    case 'sourceMeasure':
    case 'localPartnership':
    case 'destination':
      return [row[dimension]];
    case 'relation':
      return match ? [match.relation] : [];
    case 'sector':
    case 'size':
    case 'region':
      return match ? [match.company[dimension]] : [];
  }
};

/** One table, while people are counted into its cells. */
export class TableUnderWay {
  readonly table: MatchingTable;
  private readonly matched: CellTree<MatchedCellUnderWay>;
  private readonly leavers: CellTree<LeaversCellUnderWay> | undefined;

  constructor(table: MatchingTable, retentionMonths: readonly number[]) {
    this.table = table;
    const ofTable = { retentionMonths: table.basis === 'start' ? retentionMonths : [], marked: new MarkedCompanies() };
    let number = 0;
    this.matched = new CellTree(() => new MatchedCellUnderWay(number++, ofTable));
    const saysRow = table.by.every((dimension) => LEAVER_DIMENSIONS.some((own) => own === dimension));
    if (table.basis === 'exit' && saysRow) this.leavers = new CellTree(() => new LeaversCellUnderWay());
  }

  /** Goes past the cells in which a match of a row stands. */
  matchedCells(purpose: Purpose, row: KeptRow, match: Match, period: Quarter, use: Use<MatchedCellUnderWay>): void {
    const ofPartnership = this.matched.under(purpose).under(match.company.partnership ?? TOGETHER);
    this.cellsUnder(ofPartnership.under(period), 0, row, match, use);
  }

  /** Goes past the cells in which a row stands, matched or not; none in tables that are not about leavers. */
  leaversCells(purpose: Purpose, row: KeptRow, period: Quarter, use: Use<LeaversCellUnderWay>): void {
    if (this.leavers) this.cellsUnder(this.leavers.under(purpose).under(period), 0, row, undefined, use);
  }

  matchedResult(): MatchedCell[] {
    return [...this.matched.entries()].map(({ path: [purpose, partnership, period = '', ...values], cell }) => ({
      table: this.table.name,
      purpose: purposeSchema.parse(purpose),
      ...(partnership === TOGETHER ? {} : { partnership: partnershipIdSchema.parse(partnership) }),
      period: quarter(period),
      by: this.named(values),
      ...cell.counts(),
    }));
  }

  leaversResult(): LeaversCell[] {
    return [...(this.leavers?.entries() ?? [])].map(({ path: [purpose, period = '', ...values], cell }) => ({
      table: this.table.name,
      purpose: purposeSchema.parse(purpose),
      period: quarter(period),
      by: this.named(values),
      ...cell.counts,
    }));
  }

  private cellsUnder<Cell>(
    branch: CellTree<Cell>,
    depth: number,
    row: KeptRow,
    match: Match | undefined,
    use: Use<Cell>,
  ): void {
    const dimension = this.table.by[depth];
    if (dimension === undefined) use(branch.here());
    else
      for (const value of valuesOf(dimension, row, match))
        this.cellsUnder(branch.under(value), depth + 1, row, match, use);
  }

  private named(values: readonly string[]): CellValues {
    return Object.fromEntries(this.table.by.map((dimension, index) => [dimension, values[index]]));
  }
}
