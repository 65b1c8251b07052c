import { dayOf, type IsoDate, lastDayOf, type Quarter } from '../../kernel/dates.ts';
import { daysBetween } from '../../kernel/days.ts';
import { keyOf, type PublishedCell } from '../suppression/cell.ts';
import { type Breakdown, type BreakdownRow, breakdownOf } from './breakdown.ts';
import type { Figure } from './figure.ts';
import type { Chosen, FiguresOfQuarter } from './version.ts';

/** Categories that say only that a row or a company did not say. Of a size it is `other`. */
export const NOT_SAID: Partial<Record<Breakdown, string>> = { sector: 'unknown', size: 'other', region: 'unknown' };

/** How good what is shown of a quarter is: of what was published, so nothing hidden can be read off it. */
export type ShownQuality = {
  /** Timeliness: calendar days after the end of the quarter on which it was measured; less than 0 is before its end. */
  readonly measured: { readonly on: IsoDate; readonly daysAfterEnd: number };
  /** Completeness: days of the quarter that the delivery does not reach to; 0 when it is whole. */
  readonly missingDays: number;
  readonly cells: { readonly shown: number; readonly of: number };
  /** Completeness: share of persons, 0..1, at companies of which it is not known; only what is shown. */
  readonly notSaid: readonly { readonly dimension: Breakdown; readonly share: Figure }[];
  /** Consistency: cells that are shown otherwise now than they were reported; nothing where there are not both. */
  readonly changed?: { readonly cells: number; readonly of: number };
};

const seenAs = (cell: PublishedCell): string =>
  cell.kind === 'shown' ? `${cell.persons} ${cell.employers}` : cell.kind;

const changedCells = ({ reported, now }: FiguresOfQuarter): ShownQuality['changed'] => {
  if (!reported || !now) return undefined;
  const before = new Map(reported.cells.map((cell) => [keyOf(cell), seenAs(cell)]));
  const both = now.cells.filter((cell) => before.has(keyOf(cell)));
  return { cells: both.filter((cell) => before.get(keyOf(cell)) !== seenAs(cell)).length, of: both.length };
};

/** A share with, where it cannot be told, why: what hides the part, or else the whole. */
const asFigure = ({ share, figure }: BreakdownRow, total: Figure): Figure => {
  if (share !== undefined) return { kind: 'shown', value: share };
  const unseen = [figure, total].find(({ kind }) => kind !== 'shown');
  return unseen ?? { kind: 'absent' };
};

export const shownQuality = (of: FiguresOfQuarter, { cells, provenance }: Chosen): ShownQuality => {
  const changed = changedCells(of);
  const end: IsoDate = lastDayOf(of.quarter satisfies Quarter);
  const on = dayOf(provenance.measuredAt);
  const notSaid = Object.entries(NOT_SAID).flatMap(([dimension, code]) => {
    // Object.entries forgets the names of the dimensions.
    const by = dimension as Breakdown;
    const { rows, total } = breakdownOf(cells, by, 'persons');
    const row = rows.find((found) => found.code === code);
    return row ? [{ dimension: by, share: asFigure(row, total) }] : [];
  });
  return {
    measured: { on, daysAfterEnd: daysBetween(end, on) },
    missingDays: Math.max(0, daysBetween(provenance.referenceDate, end)),
    cells: { shown: cells.filter(({ kind }) => kind === 'shown').length, of: cells.length },
    notSaid,
    ...(changed ? { changed } : {}),
  };
};
