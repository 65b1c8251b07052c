import type { System } from './system.ts';

/** From the least to the most that a hidden number can be, for whoever has seen everything that is shown. */
export type Interval = { readonly low: number; readonly high: number };

/**
 * A system as whoever attacks it sees it: what is known has its number, everything else may be any number from 0 on that the rows allow.
 * A well-kept solver of linear programmes stands behind it (ADR 0012): what is to be sought is ours, how it is sought is not.
 */
export type Attack = {
  /** Tells the number of a variable. */
  readonly tell: (variable: number) => void;
  /** Takes it back. */
  readonly hide: (variable: number) => void;
  /** The numbers of all variables where this one is least or most; none when nothing fits. Numbers without end stop at a very large one. */
  readonly where: (variable: number, end: 'least' | 'most') => ArrayLike<number>;
  readonly close: () => void;
};

/** Begins an attack on a system of which nothing is known yet. */
export type OpenAttack = (system: Pick<System, 'variables' | 'rows'>) => Attack;
