/** Smaller than any number that a system of counts with factors 1 and -1 gives by itself. */
export const TINY = 1e-9;

/**
 * Rows of a linear system, each solved for one variable: the basis. All other variables are 0, so that it stands for one corner of what
 * the system allows. Numbers are never negative.
 */
export class Tableau {
  /** Each row: the factors of all variables, then the value of its own. */
  readonly rows: Float64Array[] = [];
  /** The variable of each row. From `width` on it is none of the system: what a row still lacks (`width`), or a sum of that. */
  readonly basis: number[] = [];
  readonly width: number;

  constructor(width: number) {
    this.width = width;
  }

  at(row: number, column: number): number {
    return this.rows[row]?.[column] ?? 0;
  }

  valueOf(row: number): number {
    return this.at(row, this.width);
  }

  add(row: Float64Array, variable: number): void {
    this.rows.push(row);
    this.basis.push(variable);
  }

  remove(row: number): void {
    this.rows.splice(row, 1);
    this.basis.splice(row, 1);
  }

  /** The variable that moves a row most in a direction; with `first` the first that does, which never walks in a circle. -1: none. */
  entering(row: number, sign: 1 | -1, first: boolean): number {
    let [best, most] = [-1, TINY];
    for (let column = 0; column < this.width; column += 1) {
      const factor = sign * this.at(row, column);
      if (factor <= most || this.basis[row] === column) continue;
      [best, most] = [column, factor];
      if (first) break;
    }
    return best;
  }

  /** Raises a variable from 0 until another one reaches 0. False when none does. */
  enter(column: number): boolean {
    let [leaving, least] = [-1, Number.POSITIVE_INFINITY];
    for (let row = 0; row < this.rows.length; row += 1) {
      const factor = this.rows[row]?.[column] ?? 0;
      // A sum of what lacks cannot pass 0 before each of its parts does.
      if (factor <= TINY || (this.basis[row] ?? 0) > this.width) continue;
      const ratio = this.valueOf(row) / factor;
      const isSame = Math.abs(ratio - least) <= TINY;
      if (isSame ? (this.basis[row] ?? 0) < (this.basis[leaving] ?? 0) : ratio < least)
        [leaving, least] = [row, isSame ? least : ratio];
    }
    if (leaving < 0) return false;
    this.pivot(leaving, column);
    return true;
  }

  /** Solves a row for another variable. */
  pivot(at: number, column: number): void {
    const pivot = this.rows[at];
    const factor = pivot?.[column];
    if (!pivot || !factor) return;
    const filled: number[] = [];
    pivot.forEach((value, k) => {
      pivot[k] = value / factor;
      if (value !== 0) filled.push(k);
    });
    for (const row of this.rows) {
      const times = row[column] ?? 0;
      if (row === pivot || times === 0) continue;
      for (const k of filled) {
        const value = (row[k] ?? 0) - times * (pivot[k] ?? 0);
        row[k] = Math.abs(value) < TINY ? 0 : value;
      }
    }
    this.basis[at] = column;
  }
}
