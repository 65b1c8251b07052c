import type { IsoDate, Quarter } from '../../kernel/dates.ts';
import { isKnownOfAll } from '../publication/known.ts';
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
      /** All of the cohort: stayed or left. */
      readonly due: number;
      /** 0..1 of `due`. */
      readonly share: number;
    }
  /** The day of some of the cohort is still to come, so nothing is said of it: no drop, and no zero. */
  | { readonly kind: 'notYetKnown' }
  | { readonly kind: 'hidden' | 'changedNotShown' | 'absent' }
);

export type RetentionCurve = {
  readonly quarter: Quarter;
  readonly provenance: Provenance;
  readonly points: readonly RetentionPoint[];
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
  if (!isKnownOfAll(quarter, months, referenceDate)) return { months, kind: 'notYetKnown' };
  if (stayed.kind !== 'shown' || left.kind !== 'shown') return { months, kind: notShown([stayed, left]) };
  const due = stayed.value + left.value;
  return due === 0
    ? { months, kind: 'absent' }
    : { months, kind: 'share', stayed: stayed.value, due, share: stayed.value / due };
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
