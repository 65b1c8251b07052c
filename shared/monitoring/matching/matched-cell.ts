import type { IsoDate } from '../../kernel/dates.ts';
import type { Moment } from './calendar.ts';
import type { KeptWork } from './kept-rows.ts';
import type { MatchedCell, Retention } from './result.ts';
import { stillWorking } from './still-working.ts';
import type { NumberCode, Standing } from './successions.ts';
import type { Match } from './supported-index.ts';
import { TallyUnderWay } from './tally.ts';

/** A job of the person at hand that started at a supported company, and the number of the row by which it was found. */
export type Start = { readonly match: Match; readonly code: NumberCode; readonly moment: Moment };

/** What stays the same during a run. */
export type Run = { readonly standing: Standing; readonly referenceDate: IsoDate };

const indexesOf = (starts: readonly Start[]): number[] => starts.map(({ match }) => match.company.index);

/** A column of the survival of a cell: one number of months. */
class RetentionUnderWay {
  private readonly due = new TallyUnderWay();
  private readonly sameCompany = new TallyUnderWay();
  private readonly anyWork = new TallyUnderWay();
  private notYet = 0;

  addPerson(firsts: readonly Start[], askedOn: IsoDate, jobs: readonly KeptWork[], run: Run): void {
    if (askedOn > run.referenceDate) {
      this.notYet += 1;
      return;
    }
    const startedAt = firsts.map(({ code }) => code);
    const { anywhere, atStart } = stillWorking(jobs, startedAt, askedOn, run.standing);
    const companies = indexesOf(firsts);
    this.due.addPerson(companies);
    if (anywhere) this.anyWork.addPerson(companies);
    if (atStart) this.sameCompany.addPerson(companies);
  }

  retention(months: number): Retention {
    const { due, sameCompany, anyWork, notYet } = this;
    return { months, due: due.tally, sameCompany: sameCompany.tally, anyWork: anyWork.tally, notYet };
  }
}

/** A cell while people are counted into it, one after the other: first `note` every start of a person, then `close` them. */
export class MatchedCellUnderWay {
  private readonly matched = new TallyUnderWay();
  private readonly synergy = new TallyUnderWay();
  private readonly retention: readonly RetentionUnderWay[];
  private starts: Start[] = [];

  /** `retentionMonths`: none where nothing is asked about staying. */
  constructor(retentionMonths: readonly number[]) {
    this.retention = retentionMonths.map(() => new RetentionUnderWay());
  }

  /** True for the first start of a person. */
  note(start: Start): boolean {
    return this.starts.push(start) === 1;
  }

  /** `jobs` are all of the person at hand that the purpose may see, at supported companies or not. */
  close(jobs: readonly KeptWork[], run: Run): void {
    const { starts } = this;
    this.starts = [];
    this.matched.addPerson(indexesOf(starts));
    const together = starts.filter(({ match }) => match.relation !== 'before');
    if (together.length > 0) this.synergy.addPerson(indexesOf(together));
    const [first] = starts.map(({ moment }) => moment).sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
    if (first === undefined || this.retention.length === 0) return;
    const firsts = starts.filter(({ moment }) => moment.day === first.day);
    this.retention.forEach((column, index) => {
      const askedOn = first.askedOn[index];
      if (askedOn !== undefined) column.addPerson(firsts, askedOn, jobs, run);
    });
  }

  counts(retentionMonths: readonly number[]): Pick<MatchedCell, 'matched' | 'synergy' | 'retention'> {
    return {
      matched: this.matched.tally,
      synergy: this.synergy.tally,
      retention: this.retention.map((column, index) => column.retention(retentionMonths[index] ?? 0)),
    };
  }
}
