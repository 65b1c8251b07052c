import type { Attack, Interval } from './solver.ts';
import type { System } from './system.ts';

/** Whole numbers between both ends, less one: how far apart the least and the most can be. */
export const spanOf = ({ low, high }: Interval): number => Math.floor(high + 1e-6) - Math.ceil(low - 1e-6);

/** The hidden variables that hang together with one of them by rows, so that what is learned of one may tell of another. */
export const hangingTogether = (system: System, known: ReadonlySet<number>, start: number): Set<number> => {
  const found = new Set([start]);
  for (const variable of found)
    for (const row of system.rowsOf[variable] ?? [])
      for (const [other] of system.rows[row]?.terms ?? []) if (!known.has(other)) found.add(other);
  return found;
};

/**
 * What can be learned of hidden numbers.
 * @param targets of which the interval is asked
 * @param enough from which span on an interval need not be followed to its ends; `Infinity` for exact ones
 */
export const intervalsOf = (attack: Attack, targets: readonly number[], enough: number): Map<number, Interval> => {
  const [low, high] = [new Map<number, number>(), new Map<number, number>()];
  // Every place that the solver comes to is a possible world for all of them.
  const see = (world: ArrayLike<number>): void => {
    for (const target of targets) {
      const value = world[target] ?? 0;
      low.set(target, Math.min(low.get(target) ?? value, value));
      high.set(target, Math.max(high.get(target) ?? value, value));
    }
  };
  const seen = (target: number): Interval => ({ low: low.get(target) ?? 0, high: high.get(target) ?? 0 });
  return new Map(
    targets.map((target) => {
      if (!low.has(target) || spanOf(seen(target)) < enough) see(attack.where(target, 'most'));
      if (spanOf(seen(target)) < enough) see(attack.where(target, 'least'));
      return [target, seen(target)];
    }),
  );
};
