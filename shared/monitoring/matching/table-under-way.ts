import { type Quarter, quarter } from '../../kernel/dates.ts';
import { partnershipIdSchema } from '../../kernel/ids.ts';
import { CellTree } from './cell-tree.ts';
import { type Dimension, LEAVER_DIMENSIONS, type MatchingTable, type Purpose, purposeSchema } from './dimensions.ts';
import type { KeptRow } from './kept-rows.ts';
import { LeaversCellUnderWay } from './leavers-cell.ts';
import { MatchedCellUnderWay } from './matched-cell.ts';
import type { CellValues, LeaversCell, MatchedCell } from './result.ts';
import type { Match } from './supported-index.ts';

/** In the place of a partnership: all together. No partnership is called so, and it sorts first. */
const TOGETHER = '';

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
  private readonly retentionMonths: readonly number[];

  constructor(table: MatchingTable, retentionMonths: readonly number[]) {
    this.table = table;
    this.retentionMonths = retentionMonths;
    this.matched = new CellTree(() => new MatchedCellUnderWay(table.basis === 'start' ? retentionMonths : []));
    const saysRow = table.by.every((dimension) => LEAVER_DIMENSIONS.some((own) => own === dimension));
    if (table.basis === 'exit' && saysRow) this.leavers = new CellTree(() => new LeaversCellUnderWay());
  }

  /** The cells in which a match of a row stands. */
  matchedCells(purpose: Purpose, row: KeptRow, match: Match, period: Quarter): MatchedCellUnderWay[] {
    const branch = this.matched
      .under(purpose)
      .under(match.company.partnership ?? TOGETHER)
      .under(period);
    return this.cellsUnder(branch, row, match);
  }

  /** The cells in which a row stands, matched or not; none in tables that are not about leavers. */
  leaversCells(purpose: Purpose, row: KeptRow, period: Quarter): LeaversCellUnderWay[] {
    return this.leavers ? this.cellsUnder(this.leavers.under(purpose).under(period), row, undefined) : [];
  }

  matchedResult(): MatchedCell[] {
    return [...this.matched.entries()].map(({ path: [purpose, partnership, period = '', ...values], cell }) => ({
      table: this.table.name,
      purpose: purposeSchema.parse(purpose),
      ...(partnership === TOGETHER ? {} : { partnership: partnershipIdSchema.parse(partnership) }),
      period: quarter(period),
      by: this.named(values),
      ...cell.counts(this.retentionMonths),
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

  private cellsUnder<Cell>(branch: CellTree<Cell>, row: KeptRow, match: Match | undefined): Cell[] {
    let branches = [branch];
    for (const dimension of this.table.by) {
      const values = valuesOf(dimension, row, match);
      branches = branches.flatMap((under) => values.map((value) => under.under(value)));
    }
    return branches.map((end) => end.here());
  }

  private named(values: readonly string[]): CellValues {
    return Object.fromEntries(this.table.by.map((dimension, index) => [dimension, values[index]]));
  }
}
