const EMPTY = -1;
const FIRST_SIZE = 4096;

/**
 * What is marked of a company in a cell, in one table of hashes with 12 bytes a place: with cells by the thousand, a set of companies
 * for every count of every cell takes ten times as much.
 */
export class MarkedCompanies {
  private cells = new Int32Array(FIRST_SIZE).fill(EMPTY);
  private companies = new Int32Array(FIRST_SIZE);
  private marks = new Int32Array(FIRST_SIZE);
  private count = 0;

  /** Adds marks, and gives those that were not there yet. */
  add(cell: number, company: number, marks: number): number {
    const place = this.placeOf(cell, company);
    const before = this.marks[place] ?? 0;
    this.marks[place] = before | marks;
    if (this.cells[place] === EMPTY) {
      this.cells[place] = cell;
      this.companies[place] = company;
      this.count += 1;
      if (this.count * 3 > this.cells.length * 2) this.grow();
    }
    return marks & ~before;
  }

  /** Where a company of a cell stands, or the empty place where it would. */
  private placeOf(cell: number, company: number): number {
    const last = this.cells.length - 1;
    let hash = Math.imul(Math.imul(cell, 0x9e3779b1) ^ company, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const there = this.cells[place];
      if (there === EMPTY || (there === cell && this.companies[place] === company)) return place;
    }
  }

  private grow(): void {
    const { cells, companies, marks } = this;
    const size = cells.length * 2;
    this.cells = new Int32Array(size).fill(EMPTY);
    this.companies = new Int32Array(size);
    this.marks = new Int32Array(size);
    for (let from = 0; from < cells.length; from += 1) {
      const [cell = EMPTY, company = 0] = [cells[from], companies[from]];
      if (cell === EMPTY) continue;
      const to = this.placeOf(cell, company);
      this.cells[to] = cell;
      this.companies[to] = company;
      this.marks[to] = marks[from] ?? 0;
    }
  }
}
