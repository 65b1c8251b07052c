import type { Band, NormRow } from './schema.ts';

/** Figures that have a norm: a share 0..1, or a whole count. */
export type FigureKind = NormRow['kind'];

const TEN_POINTS = 1_000;

/** A share at the precision that it is shown with, so that 80,00% beside a norm of 80,00% is on target. */
export const hundredthsOfAPercent = (share: number): number => Math.round(share * 10_000);

/** Ten percentage points for shares; for counts ten percent of the goal. */
const marginOf = (goal: number, kind: FigureKind): number => (kind === 'share' ? TEN_POINTS : goal / 10);

/**
 * The colour band of a figure beside its goal, as the agency colours its own tables: dark green `above` target, light green `on`
 * target, light orange `under` (at most 10 below: exactly 10 is still light, our reading), dark orange `far` (more than 10 below).
 * A figure or goal that is not there gives `none`, without colour. Shares 0..1, counts whole.
 */
export const bandOf = (value: number | undefined, goal: number | undefined, kind: FigureKind): Band => {
  if (value === undefined || goal === undefined) return 'none';
  const [shown, aim] = kind === 'share' ? [hundredthsOfAPercent(value), hundredthsOfAPercent(goal)] : [value, goal];
  if (shown > aim) return 'above';
  if (shown === aim) return 'on';
  return aim - shown <= marginOf(aim, kind) ? 'under' : 'far';
};
