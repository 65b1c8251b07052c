import { firstDayOf, type IsoDate, lastDayOf, type Quarter } from '../../kernel/dates.ts';
import { addMonths } from '../matching/calendar.ts';
import type { Provenance } from '../published/schema.ts';
import type { PublishedCell } from '../suppression/cell.ts';
import type { RetentionOutcome } from '../suppression/published-tables.ts';
import { type Figure, figureAt } from './figure.ts';
import type { FiguresOfQuarter } from './version.ts';

export const RETENTION_KINDS = ['sameCompany', 'anyWork'] as const;
/** Still at the company started at, or at work anywhere. */
export type RetentionKind = (typeof RETENTION_KINDS)[number];

export type RetentionPoint = { readonly months: number } & (
  | {
      readonly kind: 'share';
      readonly stayed: number;
      /** Those of whom it is known: stayed or left. */
      readonly due: number;
      /** 0..1 of `due`. */
      readonly share: number;
      /** The day of some of the cohort is still to come: they are in no share. */
      readonly notYet: boolean;
    }
  /** The day of the whole cohort is still to come: no drop, and no zero. */
  | { readonly kind: 'notYetKnown' }
  | { readonly kind: 'hidden' | 'changedNotShown' | 'absent' }
);

export type RetentionCurve = {
  readonly quarter: Quarter;
  readonly provenance: Provenance;
  readonly points: readonly RetentionPoint[];
};

/** Said by the calendar alone: whether somebody of the cohort can have reached so many months on the reference date. */
const reached = (quarter: Quarter, months: number, referenceDate: IsoDate): 'nobody' | 'some' | 'all' => {
  if (addMonths(firstDayOf(quarter), months) > referenceDate) return 'nobody';
  return addMonths(lastDayOf(quarter), months) > referenceDate ? 'some' : 'all';
};

const notShown = (figures: readonly Figure[]): 'hidden' | 'changedNotShown' | 'absent' =>
  (['changedNotShown', 'hidden'] as const).find((kind) => figures.some((figure) => figure.kind === kind)) ?? 'absent';

const pointOf = (
  cells: readonly PublishedCell[],
  { quarter, months, kind, referenceDate }: Asked & { readonly months: number },
): RetentionPoint => {
  const of = (outcome: RetentionOutcome): Figure =>
    figureAt(cells, 'monitoring', 'persons', { [`${kind}After${months}`]: outcome });
  const [stayed, left] = [of('stayed'), of('left')];
  const by = reached(quarter, months, referenceDate);
  if (stayed.kind === 'shown' && left.kind === 'shown') {
    const due = stayed.value + left.value;
    if (due > 0)
      return { months, kind: 'share', stayed: stayed.value, due, share: stayed.value / due, notYet: by !== 'all' };
  }
  return { months, kind: by === 'nobody' ? 'notYetKnown' : notShown([stayed, left]) };
};

type Asked = { readonly quarter: Quarter; readonly kind: RetentionKind; readonly referenceDate: IsoDate };

/**
 * How many of each cohort still work after the months of its measurement; the oldest cohort first. Always as measured last: what was not
 * known yet when a quarter was reported can be known by now.
 */
export const retentionCurves = (quarters: readonly FiguresOfQuarter[], kind: RetentionKind): RetentionCurve[] =>
  quarters
    .flatMap(({ quarter, now, reported }): RetentionCurve[] => {
      const content = now ?? reported;
      if (!content) return [];
      const { provenance, cells } = content;
      const { retentionMonths, referenceDate } = provenance;
      const points = retentionMonths.map((months) => pointOf(cells, { quarter, months, kind, referenceDate }));
      return [{ quarter, provenance, points }];
    })
    .toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1));

/** Of a measurement that had no such cohort yet, nothing is drawn. */
export const hasShare = ({ points }: RetentionCurve): boolean => points.some(({ kind }) => kind === 'share');
