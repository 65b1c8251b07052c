/** Divides two non-negative safe products without losing anything: exact integers, half up. */
const divideHalfUp = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator);

/** `amount × numerator / denominator` in whole numbers, rounded half up. None is negative, the denominator is not 0. */
export const wholeProportion = (amount: number, numerator: number, denominator: number): number => {
  if (amount < 0 || numerator < 0 || denominator <= 0)
    throw new RangeError('A proportion is taken of amounts from 0 up.');
  return Number(divideHalfUp(BigInt(amount) * BigInt(numerator), BigInt(denominator)));
};

/**
 * Divides a whole number, of cents or of companies, over whole weights. Each part rounds half up and the remainder, positive or
 * negative, goes to the largest weight (the first of equals), so that the parts always add up. Of a few over many weights the
 * largest part cannot give back all that was rounded up: what it lacks comes from the next, and no part is below 0.
 */
export const apportion = (amount: number, weights: readonly number[]): number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) throw new RangeError('At least one weight must be above 0.');
  const parts = weights.map((weight) => ({ weight, share: wholeProportion(amount, weight, total) }));
  let remainder = parts.reduce((left, { share }) => left - share, amount);
  for (const part of parts.toSorted((a, b) => b.weight - a.weight)) {
    const share = Math.max(0, part.share + remainder);
    remainder -= share - part.share;
    part.share = share;
  }
  return parts.map(({ share }) => share);
};
