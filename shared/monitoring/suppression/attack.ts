import type { Attack, Interval } from './solver.ts';

/** A solver's whole number can be so far from one. */
export const ROUNDED = 1e-6;

/** Whole numbers between both ends, less one: how far apart the least and the most can be. */
export const spanOf = ({ low, high }: Interval): number => Math.floor(high + ROUNDED) - Math.ceil(low - ROUNDED);

/**
 * What can be learned of hidden numbers.
 * @param targets of which the interval is asked, each with from which span on it need not be followed to its ends; `Infinity` for exact ones
 */
export const intervalsOf = (attack: Attack, targets: ReadonlyMap<number, number>): Map<number, Interval> => {
  const [low, high] = [new Map<number, number>(), new Map<number, number>()];
  // Every place that the solver comes to is a possible world for all of them.
  const see = (world: ArrayLike<number>): void => {
    for (const target of targets.keys()) {
      const value = world[target] ?? 0;
      low.set(target, Math.min(low.get(target) ?? value, value));
      high.set(target, Math.max(high.get(target) ?? value, value));
    }
  };
  const seen = (target: number): Interval => ({ low: low.get(target) ?? 0, high: high.get(target) ?? 0 });
  const open = (): number[] =>
    [...targets].flatMap(([target, enough]) => (!low.has(target) || spanOf(seen(target)) < enough ? [target] : []));
  // Most numbers are far from what can be told of them: a world in which many are at an end answers for these at once.
  let left = open();
  for (const end of ['most', 'least'] as const)
    for (let before = Number.POSITIVE_INFINITY; left.length > 1 && left.length < before; ) {
      before = left.length;
      see(attack.where(left, end));
      left = open();
    }
  return new Map(
    [...targets].map(([target, enough]) => {
      if (!low.has(target) || spanOf(seen(target)) < enough) see(attack.where([target], 'most'));
      if (spanOf(seen(target)) < enough) see(attack.where([target], 'least'));
      return [target, seen(target)];
    }),
  );
};
