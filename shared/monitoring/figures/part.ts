import type { Categories, PublishedCell } from '../suppression/cell.ts';
import type { Population } from '../suppression/published-tables.ts';
import { type Breakdown, populationOf } from './breakdown.ts';
import { divisionOf } from './figure.ts';

/** One category of a division, such as one target group: what is published of it is one cell a quarter. */
export type Part = { readonly by: Breakdown; readonly code: string };

/** Where the cell of a part stands; without a part, that of everybody. */
export const placeOf = (
  part: Part | undefined,
): { readonly population: Population; readonly categories: Categories } =>
  part
    ? { population: populationOf(part.by), categories: { [part.by]: part.code } }
    : { population: 'monitoring', categories: {} };

/** The codes of a division that were published in any of those cells, shown or not, in the order of the alphabet. */
export const codesIn = (cells: readonly PublishedCell[], by: Breakdown): string[] => {
  const population = populationOf(by);
  const codes = cells.flatMap((cell) => {
    const [dimension, code] = divisionOf(cell) ?? [];
    return cell.population === population && dimension === by && code !== undefined ? [code] : [];
  });
  return [...new Set(codes)].toSorted();
};
