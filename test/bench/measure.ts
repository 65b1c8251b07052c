/** One line of the benchmark: a value taken in this run, and what it may be at most. */
export type Line = { readonly name: string; readonly value: number; readonly limit: number };

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
};

/**
 * Measures two things in turn, A B A B …, and gives the median of the ratios pair by pair: a machine that gets slower or faster
 * meanwhile does so for both.
 */
export const pairedRatio = async (
  pairs: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<number> => {
  const ratios: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [a, b] = [await ours(), await theirs()];
    ratios.push(a / b);
  }
  return median(ratios);
};

/** Milliseconds that an action takes. */
export const timed = async (action: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await action();
  return performance.now() - started;
};
