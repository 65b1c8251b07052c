import type { IsoDate, Quarter } from '../../kernel/dates.ts';
import { isKnownOfAll, knownOfAllOn } from '../publication/known.ts';
import type { MonitoringFigures, Provenance } from '../published/schema.ts';
import { MEASURED_QUARTERS } from '../quarter/periods.ts';
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
  /**
   * The day of some of the cohort is still to come, so nothing is said of it: no drop, and no zero. It is known of everybody once a
   * delivery reaches to `knownOn`.
   */
  | { readonly kind: 'notYetKnown'; readonly knownOn: IsoDate }
  | { readonly kind: 'hidden' | 'changedNotShown' | 'absent' }
);

export type RetentionCurve = {
  readonly quarter: Quarter;
  readonly provenance: Provenance;
  readonly points: readonly RetentionPoint[];
};

const MONTHS_IN_QUARTER = 3;
/** A quarter is measured for two years: what is only known later is never published, and nothing may promise it. */
const isEverKnown = (months: number): boolean => months < MEASURED_QUARTERS * MONTHS_IN_QUARTER;

const notShown = (figures: readonly Figure[]): 'hidden' | 'changedNotShown' | 'absent' =>
  (['changedNotShown', 'hidden'] as const).find((kind) => figures.some((figure) => figure.kind === kind)) ?? 'absent';

const pointOf = (
  cells: readonly PublishedCell[],
  { quarter, months, kind, referenceDate }: Asked & { readonly months: number },
): RetentionPoint => {
  const of = (outcome: RetentionOutcome): Figure =>
    figureAt(cells, 'monitoring', 'persons', { [`${kind}After${months}`]: outcome });
  const [stayed, left] = [of('stayed'), of('left')];
  if (!isKnownOfAll(quarter, months, referenceDate))
    return isEverKnown(months)
      ? { months, kind: 'notYetKnown', knownOn: knownOfAllOn(quarter, months) }
      : { months, kind: 'absent' };
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

/** The point of a curve after so many months; `absent` where that was not measured. */
export const pointAt = (curve: RetentionCurve | undefined, months: number): RetentionPoint =>
  curve?.points.find((point) => point.months === months) ?? { months, kind: 'absent' };

/** Every number of months that any of the curves has a point of, rising. */
export const monthsOf = (curves: readonly RetentionCurve[]): number[] =>
  [...new Set(curves.flatMap(({ points }) => points.map(({ months }) => months)))].toSorted((a, b) => a - b);

type Audience = Pick<MonitoringFigures, 'partnershipId' | 'quarters'>;
export type RetentionRow = Pick<MonitoringFigures, 'partnershipId'> & { readonly curve: RetentionCurve | undefined };

/** One cohort of each audience side by side, in the order given: a share of each, none of which follows from the others. */
export const retentionSideBySide = (
  audiences: readonly Audience[],
  quarter: Quarter,
  kind: RetentionKind,
): RetentionRow[] =>
  audiences.map(({ partnershipId, quarters }) => {
    const [curve] = retentionCurves(
      quarters.filter((of) => of.quarter === quarter),
      kind,
    );
    return { ...(partnershipId === undefined ? {} : { partnershipId }), curve };
  });

/**
 * What is known next of those cohorts: the first day on which something of one of them can be known that is not yet. What a delivery
 * that was measured already reached to, and was not shown, is passed over.
 */
export const nextKnown = (
  curves: readonly RetentionCurve[],
): { readonly curve: RetentionCurve; readonly point: Extract<RetentionPoint, { kind: 'notYetKnown' }> } | undefined =>
  curves
    .flatMap((curve) => curve.points.flatMap((point) => (point.kind === 'notYetKnown' ? [{ curve, point }] : [])))
    .filter(({ point: { knownOn } }) => curves.every(({ provenance }) => provenance.referenceDate < knownOn))
    .toSorted((a, b) => (a.point.knownOn < b.point.knownOn ? -1 : 1))[0];
