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
  /**
   * The numbers of all variables where this one, or these together, are least or most. Numbers without end stop at a very large one.
   * @throws when nothing fits what is told
   */
  readonly where: (variables: readonly number[], end: 'least' | 'most') => ArrayLike<number>;
  /**
   * The cheapest way in which a variable could have another number: which variables besides would have others too, each of which
   * costs its price times by how much. Nothing where it cannot. What has no price stays as it is.
   */
  readonly escape: (
    variable: number,
    to: number,
    priceOf: (variable: number) => number | undefined,
  ) => Escape | undefined;
  readonly close: () => void;
};

export type Escape = { readonly cost: number; readonly moved: readonly number[] };

/** Begins an attack on a system of which nothing is known yet. */
export type OpenAttack = (system: Pick<System, 'variables' | 'rows'>) => Attack;
