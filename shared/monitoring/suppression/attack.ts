import { type LinearRow, Polyhedron } from './simplex.ts';
import type { System } from './system.ts';

/** From the least to the most that a hidden number can be, for whoever has seen everything that is shown. */
export type Interval = { readonly low: number; readonly high: number };

/** Whole numbers between both ends, less one: how far apart the least and the most can be. */
export const spanOf = ({ low, high }: Interval): number => Math.floor(high + 1e-6) - Math.ceil(low - 1e-6);

/** The hidden variables that hang together with one of them by rows, so that what is learned of one may tell of another. */
export const hangingTogether = (system: System, known: ReadonlySet<number>, start: number): number[] => {
  const found = new Set([start]);
  for (const variable of found)
    for (const row of system.rowsOf[variable] ?? [])
      for (const [other] of system.rows[row]?.terms ?? []) if (!known.has(other)) found.add(other);
  return [...found].toSorted((a, b) => a - b);
};

/** The rows of some hidden variables with everything known filled in; of bounds to a single one only the tightest. */
const rowsAmong = (system: System, known: ReadonlySet<number>, hidden: readonly number[]): LinearRow[] => {
  const numbers = new Map(hidden.map((variable, index) => [variable, index]));
  const tightest = new Map<string, LinearRow>();
  for (const at of new Set(hidden.flatMap((variable) => system.rowsOf[variable] ?? []))) {
    const { kind, terms } = system.rows[at] ?? { kind: 'atMost', terms: [] };
    let bound = 0;
    const open: [number, number][] = [];
    for (const [variable, factor] of terms) {
      const number = numbers.get(variable);
      if (number === undefined) bound -= factor * (known.has(variable) ? (system.variables[variable]?.truth ?? 0) : 0);
      else open.push([number, factor]);
    }
    if (kind === 'atMost' && bound >= 0 && open.every(([, factor]) => factor < 0)) continue;
    const same = `${kind} ${JSON.stringify(open)}`;
    if (bound < (tightest.get(same)?.bound ?? Number.POSITIVE_INFINITY))
      tightest.set(same, { kind, terms: open, bound });
  }
  return [...tightest.values()];
};

/**
 * What can be learned of hidden variables that hang together.
 * @param targets of which the interval is asked
 * @param enough from which span on an interval need not be followed to its ends; `Infinity` for exact ones
 */
export const intervalsOf = (
  system: System,
  known: ReadonlySet<number>,
  hidden: readonly number[],
  targets: readonly number[],
  enough: number,
): Map<number, Interval> => {
  const polyhedron = new Polyhedron(hidden.length, rowsAmong(system, known, hidden));
  const numbers = new Map(hidden.map((variable, index) => [variable, index]));
  const low = polyhedron.corner();
  const high = low.slice();
  // Every corner that the walk comes to is a possible world for all of them.
  const see = () => {
    polyhedron.corner().forEach((value, index) => {
      low[index] = Math.min(low[index] ?? value, value);
      high[index] = Math.max(high[index] ?? value, value);
    });
  };
  const seen = (index: number): Interval => ({ low: low[index] ?? 0, high: high[index] ?? 0 });
  return new Map(
    targets.flatMap((target) => {
      const index = numbers.get(target);
      if (index === undefined) return [];
      if (spanOf(seen(index)) < enough) {
        high[index] = Math.max(high[index] ?? 0, polyhedron.maximise(index));
        see();
      }
      if (spanOf(seen(index)) < enough) {
        low[index] = Math.min(low[index] ?? 0, polyhedron.minimise(index));
        see();
      }
      return [[target, seen(index)] as const];
    }),
  );
};

/** The interval of every one of the targets that is hidden. */
export const attack = (
  system: System,
  known: ReadonlySet<number>,
  targets: readonly number[],
  enough = Number.POSITIVE_INFINITY,
): Map<number, Interval> => {
  const learned = new Map<number, Interval>();
  for (const target of targets) {
    if (known.has(target) || learned.has(target)) continue;
    const hidden = hangingTogether(system, known, target);
    const among = new Set(hidden);
    const asked = targets.filter((one) => among.has(one));
    for (const [variable, interval] of intervalsOf(system, known, hidden, asked, enough))
      learned.set(variable, interval);
  }
  return learned;
};
