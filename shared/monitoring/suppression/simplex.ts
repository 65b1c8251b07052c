import { Tableau, TINY } from './tableau.ts';

/** Factors by variable, the sum of which is `bound`, or at most that. Variables are numbered from 0 and never negative. */
export type LinearRow = {
  readonly kind: 'equal' | 'atMost';
  readonly terms: readonly (readonly [variable: number, factor: number])[];
  readonly bound: number;
};

/** Steps in one place after which the walk takes the slow rule that never walks in a circle. */
const PATIENCE = 20;

/** Lowers what the rows without a variable of their own still lack, until nothing lacks. */
const findCorner = (tableau: Tableau): void => {
  const { width } = tableau;
  const lacking = new Float64Array(width + 1);
  tableau.rows.forEach((row, index) => {
    if (tableau.basis[index] === width)
      for (let k = 0; k <= width; k += 1) lacking[k] = (lacking[k] ?? 0) + (row[k] ?? 0);
  });
  const sum = tableau.rows.length;
  tableau.add(lacking, width + 1);
  const lacks = lower(tableau, () => sum);
  tableau.remove(sum);
  if (lacks > 1e-6) throw new Error('No numbers fit what is published');
  for (let row = sum - 1; row >= 0; row -= 1) {
    if (tableau.basis[row] !== width) continue;
    const column = tableau.rows[row]?.subarray(0, width).findIndex((factor) => Math.abs(factor) > TINY) ?? -1;
    // Without a factor left it says again what the others say.
    if (column >= 0) tableau.pivot(row, column);
    else tableau.remove(row);
  }
};

/** Walks to where the variable of a row is smallest. When it left the rows it is 0. */
const lower = (tableau: Tableau, rowOf: () => number): number => {
  for (let stuck = 0, before = Number.POSITIVE_INFINITY; ; ) {
    const row = rowOf();
    const value = row < 0 ? 0 : tableau.valueOf(row);
    stuck = value < before - TINY ? 0 : stuck + 1;
    before = value;
    const entering = value > TINY ? tableau.entering(row, 1, stuck > PATIENCE) : -1;
    if (entering < 0) return value;
    tableau.enter(entering);
  }
};

/**
 * All that a system of linear rows allows, walked from corner to corner (the simplex method on a dense tableau). One walk serves many
 * questions: each goes on from the corner where the one before ended.
 */
export class Polyhedron {
  readonly #tableau: Tableau;
  readonly #variables: number;

  /** @throws when no numbers fit the rows */
  constructor(variables: number, rows: readonly LinearRow[]) {
    const width = variables + rows.filter(({ kind }) => kind === 'atMost').length;
    this.#tableau = new Tableau(width);
    this.#variables = variables;
    let slack = variables;
    for (const { kind, terms, bound } of rows) {
      const row = new Float64Array(width + 1);
      const sign = bound < 0 ? -1 : 1;
      for (const [variable, factor] of terms) row[variable] = (row[variable] ?? 0) + sign * factor;
      row[width] = sign * bound;
      if (kind === 'atMost') row[slack] = sign;
      this.#tableau.add(row, kind === 'atMost' && sign > 0 ? slack : width);
      if (kind === 'atMost') slack += 1;
    }
    findCorner(this.#tableau);
  }

  /** The value of each variable where the walk is now. */
  corner(): Float64Array {
    const values = new Float64Array(this.#variables);
    this.#tableau.basis.forEach((variable, row) => {
      if (variable < this.#variables) values[variable] = this.#tableau.valueOf(row);
    });
    return values;
  }

  /** Walks to where a variable is smallest. */
  minimise(variable: number): number {
    return lower(this.#tableau, () => this.#tableau.basis.indexOf(variable));
  }

  /** Walks to where a variable is largest: `Infinity` when there is no end to it. */
  maximise(variable: number): number {
    const tableau = this.#tableau;
    if (!tableau.basis.includes(variable) && !tableau.enter(variable)) return Number.POSITIVE_INFINITY;
    for (let stuck = 0, before = -1; ; ) {
      const row = tableau.basis.indexOf(variable);
      const value = tableau.valueOf(row);
      stuck = value > before + TINY ? 0 : stuck + 1;
      before = value;
      const entering = tableau.entering(row, -1, stuck > PATIENCE);
      if (entering < 0) return value;
      if (!tableau.enter(entering)) return Number.POSITIVE_INFINITY;
    }
  }
}
