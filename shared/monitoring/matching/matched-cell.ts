import type { IsoDate } from '../../kernel/dates.ts';
import type { MarkedCompanies } from './marked-companies.ts';
import { BITS_OF_WORD, type Marks, matchedCounts, outcomesOf, withoutSynergyOf, wordsFor } from './marks.ts';
import type { MatchedCell, Tally } from './result.ts';

/** A job of the person at hand that started at a supported company. */
export type Start = {
  readonly day: IsoDate;
  /** Index of the company among those of its partnership, or of all together. */
  readonly company: number;
  readonly start: Marks;
  /** What came of it after each number of months. */
  readonly stay: Marks;
};

/** What the cells of a table have in common. */
export type CellsOfTable = {
  /** None where nothing is asked about staying. */
  readonly retentionMonths: readonly number[];
  readonly marked: MarkedCompanies;
};

/** The lowest bit first. */
const forEachBit = (marks: number, use: (bit: number) => void): void => {
  for (let rest = marks; rest !== 0; rest &= rest - 1) use(31 - Math.clz32(rest & -rest));
};

/**
 * A cell while people are counted into it, one after the other: first `note` every start of a person, then `close` them. So each person
 * counts once without being remembered.
 */
export class MatchedCellUnderWay {
  private readonly number: number;
  private readonly table: CellsOfTable;
  private readonly words: number;
  private readonly persons: Int32Array;
  private readonly companies: Int32Array;
  private readonly starts: Start[] = [];

  /** `number`: that no other cell has. */
  constructor(number: number, table: CellsOfTable) {
    this.number = number;
    this.table = table;
    this.words = wordsFor(table.retentionMonths.length);
    this.persons = new Int32Array(this.words * BITS_OF_WORD);
    this.companies = new Int32Array(this.words * BITS_OF_WORD);
  }

  /** True for the first start of a person. */
  note(start: Start): boolean {
    return this.starts.push(start) === 1;
  }

  close(): void {
    let first: IsoDate | undefined;
    for (const { day } of this.starts) if (first === undefined || day < first) first = day;
    for (let word = 0; word < this.words; word += 1) this.closeWord(word, first);
    this.starts.length = 0;
  }

  private closeWord(word: number, first: IsoDate | undefined): void {
    let ofPerson = 0;
    for (const { day, start, stay } of this.starts)
      ofPerson |= (start[word] ?? 0) | (day === first ? (stay[word] ?? 0) : 0);
    const ofAllStarts = word === 0 ? withoutSynergyOf(ofPerson) : 0;
    // What became of a person is known with all first starts together, and holds at each company of these.
    const outcomes = this.table.retentionMonths.length === 0 ? 0 : outcomesOf(ofPerson);
    for (const { day, company, start, stay } of this.starts) {
      const marks = (start[word] ?? 0) | ofAllStarts | (day === first ? (stay[word] ?? 0) | outcomes : 0);
      const isNew = this.table.marked.add(this.number * this.words + word, company, marks);
      forEachBit(isNew, (bit) => this.count(this.companies, word, bit));
    }
    ofPerson |= ofAllStarts | outcomes;
    forEachBit(ofPerson, (bit) => this.count(this.persons, word, bit));
  }

  private count(counts: Int32Array, word: number, bit: number): void {
    const at = word * BITS_OF_WORD + bit;
    counts[at] = (counts[at] ?? 0) + 1;
  }

  counts(): Pick<MatchedCell, 'matched' | 'synergy' | 'withoutSynergy' | 'retention'> {
    const tallyAt = (bit: number): Tally => ({ persons: this.persons[bit] ?? 0, companies: this.companies[bit] ?? 0 });
    return matchedCounts(tallyAt, this.table.retentionMonths);
  }
}
