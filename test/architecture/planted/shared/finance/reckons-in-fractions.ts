import { addCents, type Cents } from '../../../../../shared/kernel/money.ts';

type Line = { readonly amount: Cents; readonly corrected?: Cents | undefined };

// Each line below is a way to lose a cent.
export const halfOf = (amount: Cents): number => amount / 2;
export const withInterest = ({ amount }: Line): number => Math.round(amount * 1.05);
export const meanOf = (a: Cents, b: Cents): number => (a + b) / 2;
export const centsLeft = ({ corrected }: Line): number => (corrected ?? 0) % 100;
export const inEuros = (lines: readonly Line[]): string => addCents(...lines.map(({ amount }) => amount)).toFixed(2);
export const floored = (amount: Cents): number => Math.floor(Number(amount));
export const shrunk = (amount: Cents): number => {
  let left: number = 0.5;
  left *= amount;
  return left;
};

// And these are none: whole numbers stay whole.
export const difference = (a: Cents, b: Cents): number => Math.abs(a - b);
export const countHalf = (count: number): number => count / 2;
