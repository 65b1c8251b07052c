import * as z from 'zod';

/** An amount in whole euro cents. Never a fraction, never a floating euro. */
export const centsSchema = z.int().brand<'Cents'>().meta({ id: 'Cents' });
export type Cents = z.infer<typeof centsSchema>;

export const cents = (amount: number): Cents => centsSchema.parse(amount);

export const addCents = (...amounts: readonly Cents[]): Cents =>
  cents(amounts.reduce<number>((sum, next) => sum + next, 0));

/** Divides two non-negative safe products without losing a cent: exact integers, half up. */
const divideHalfUp = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator);

/**
 * `amount × numerator / denominator`, rounded half up to a cent. The one rounding of the product.
 * All arguments are whole and not negative; the denominator is not 0.
 */
export const proportionOf = (amount: Cents, numerator: number, denominator: number): Cents => {
  if (amount < 0 || numerator < 0 || denominator <= 0)
    throw new RangeError('A proportion is taken of amounts from 0 up.');
  return cents(Number(divideHalfUp(BigInt(amount) * BigInt(numerator), BigInt(denominator))));
};

/**
 * Divides an amount over whole weights. Each part rounds half up and the remainder, positive or negative, goes to the largest
 * weight (the first of equals), so that the parts always add up to the amount. Of a few cents over many weights the largest part
 * cannot give back all that was rounded up: what it lacks comes from the next, and no part is below 0.
 */
export const divideByWeights = (amount: Cents, weights: readonly number[]): Cents[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) throw new RangeError('At least one weight must be above 0.');
  const parts = weights.map((weight) => ({ weight, share: proportionOf(amount, weight, total) }));
  let remainder = parts.reduce<number>((left, { share }) => left - share, amount);
  for (const part of parts.toSorted((a, b) => b.weight - a.weight)) {
    const share = cents(Math.max(0, part.share + remainder));
    remainder -= share - part.share;
    part.share = share;
  }
  return parts.map(({ share }) => share);
};
