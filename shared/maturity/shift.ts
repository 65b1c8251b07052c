import type { Position, ScanResult } from './schema.ts';
import { placeOf } from './scoring.ts';
import { DIMENSIONS, type Dimension } from './types.ts';

/** Where a position stands on the way from A (0) to E (4); halves lie between two types. */
export const middlePlace = ({ low, high }: Position): number => (placeOf(low) + placeOf(high)) / 2;

export type Shift = {
  readonly dimension: Dimension;
  readonly from: Position | undefined;
  readonly to: Position | undefined;
  /** Steps between types, with halves; nothing when one of both has no position. Lower is no failure: one sees more by then. */
  readonly steps: number | undefined;
};

/** How each dimension moved between two scans. They are told one by one and never added up. */
export const shiftsBetween = (before: ScanResult, after: ScanResult): Shift[] => {
  const positionIn = (result: ScanResult, dimension: Dimension) =>
    result.dimensions.find((known) => known.dimension === dimension)?.position;
  return DIMENSIONS.map((dimension) => {
    const [from, to] = [positionIn(before, dimension), positionIn(after, dimension)];
    return { dimension, from, to, steps: from && to ? middlePlace(to) - middlePlace(from) : undefined };
  });
};
