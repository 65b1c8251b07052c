import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate, quarter } from '../../../shared/kernel/dates.ts';
import { nextKnown, retentionCurves } from '../../../shared/monitoring/figures/retention.ts';
import { isKnownOfAll, knownOfAllOn } from '../../../shared/monitoring/publication/known.ts';
import { periodsMeasured } from '../../../shared/monitoring/quarter/periods.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { cellOf, provenance, Q1, Q2 } from './samples.ts';

const number = fc.oneof(fc.nat(50), fc.constantFrom('hidden' as const, 'changedNotShown' as const));

describe('retention', () => {
  const later = { ...provenance, referenceDate: isoDate('2026-09-30') };
  const cohort = (cells: ReturnType<typeof cellOf>[], of = later) =>
    retentionCurves([{ quarter: Q2, now: { provenance: of, cells } }], 'sameCompany')[0]?.points;

  it('is a share of the whole cohort, once it is known of everybody in it', () => {
    const points = cohort([
      cellOf('monitoring', { sameCompanyAfter3: 'stayed' }, 12),
      cellOf('monitoring', { sameCompanyAfter3: 'left' }, 8),
    ]);
    expect(points?.[0]).toEqual({ months: 3, kind: 'share', stayed: 12, due: 20, share: 0.6 });
  });

  it('is not known yet as long as the day of somebody is to come, never a drop', () => {
    expect(cohort([])?.[1]).toEqual({ months: 6, kind: 'notYetKnown', knownOn: '2026-12-30' });
    const between = { ...provenance, referenceDate: isoDate('2026-09-29') };
    expect(cohort([], between)?.[0]).toEqual({ months: 3, kind: 'notYetKnown', knownOn: '2026-09-30' });
  });

  it('is not promised where its day comes when the quarter is measured no more', () => {
    const points = cohort([], { ...later, retentionMonths: [23, 24] });
    expect(points?.map(({ kind }) => kind)).toEqual(['notYetKnown', 'absent']);
    const measuredOn = (months: number) => periodsMeasured(knownOfAllOn(Q2, months), DEFAULT_RULES.monitoringCadence);
    expect(measuredOn(23)).toContain(Q2);
    expect(measuredOn(24)).not.toContain(Q2);
  });

  it('is hidden where one of both numbers is', () => {
    const older = { ...provenance, referenceDate: isoDate('2027-06-30') };
    const cells = [
      cellOf('monitoring', { sameCompanyAfter3: 'stayed' }, 12),
      cellOf('monitoring', { sameCompanyAfter3: 'left' }, 'hidden'),
    ];
    expect(cohort(cells, older)?.map(({ kind }) => kind)).toEqual(['hidden', 'absent']);
  });

  it('is between 0 and 1, and only there when those who stayed and left are both shown', () => {
    fc.assert(
      fc.property(number, number, (stayed, left) => {
        const [point] =
          cohort([
            cellOf('monitoring', { sameCompanyAfter3: 'stayed' }, stayed),
            cellOf('monitoring', { sameCompanyAfter3: 'left' }, left),
          ]) ?? [];
        const areBothShown = typeof stayed === 'number' && typeof left === 'number' && stayed + left > 0;
        expect(point?.kind === 'share').toBe(areBothShown);
        if (point?.kind !== 'share') return;
        expect(point.share).toBeGreaterThanOrEqual(0);
        expect(point.share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what is known next', () => {
  const later = { ...provenance, referenceDate: isoDate('2026-09-30') };

  it('is the share whose day comes first, of whichever cohort', () => {
    const curves = retentionCurves(
      [
        { quarter: Q2, now: { provenance: later, cells: [] } },
        { quarter: Q1, now: { provenance: { ...later, retentionMonths: [3, 9] }, cells: [] } },
      ],
      'sameCompany',
    );
    expect(nextKnown(curves)).toMatchObject({ curve: { quarter: Q2 }, point: { months: 6, knownOn: '2026-12-30' } });
  });

  it('is not what a delivery reached to that was measured, and of which nothing was shown', () => {
    const curves = retentionCurves(
      [
        { quarter: Q2, now: { provenance: { ...later, referenceDate: isoDate('2026-12-31') }, cells: [] } },
        { quarter: Q1, now: { provenance, cells: [] } },
      ],
      'sameCompany',
    );
    expect(curves[0]?.points[1]).toMatchObject({ kind: 'notYetKnown', knownOn: '2026-09-30' });
    expect(nextKnown(curves)).toBeUndefined();
  });

  it('is nothing once all of it is known', () => {
    const known = { ...provenance, referenceDate: isoDate('2027-06-30') };
    expect(
      nextKnown(retentionCurves([{ quarter: Q2, now: { provenance: known, cells: [] } }], 'anyWork')),
    ).toBeUndefined();
  });

  it('is known on the first day of which a delivery makes it known, and not the day before', () => {
    fc.assert(
      fc.property(fc.constantFrom(Q1, Q2, quarter('2026/Q4')), fc.constantFrom(1, 2, 3, 6, 12, 18), (of, months) => {
        const day = knownOfAllOn(of, months);
        expect(isKnownOfAll(of, months, day)).toBe(true);
        expect(isKnownOfAll(of, months, addDays(day, -1))).toBe(false);
      }),
    );
  });
});
