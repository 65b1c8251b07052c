import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instant, isoDate, lastDayOf, quarter } from '../../../shared/kernel/dates.ts';
import { isKnownOfAll } from '../../../shared/monitoring/publication/known.ts';
import { calendarOf } from '../../../shared/monitoring/quarter/calendar.ts';
import {
  MEASURED_QUARTERS,
  mostMonthsMeasured,
  periodsMeasured,
  periodsOver,
} from '../../../shared/monitoring/quarter/periods.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';

const START = isoDate('2024-01-01');
const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(START, days));
const cadence = fc.constantFrom('quarterly' as const, 'halfYearly' as const, 'yearly' as const);

describe('The quarters that are over', () => {
  it('are those whose last day has passed', () => {
    expect(periodsOver(isoDate('2026-01-01'), isoDate('2026-09-30'), 'quarterly')).toEqual(['2026/Q1', '2026/Q2']);
    expect(periodsOver(isoDate('2026-01-01'), isoDate('2026-10-01'), 'quarterly')).toEqual([
      '2026/Q1',
      '2026/Q2',
      '2026/Q3',
    ]);
  });

  it('go by the cadence, each by its last quarter', () => {
    expect(periodsOver(isoDate('2025-05-01'), isoDate('2026-12-31'), 'halfYearly')).toEqual([
      '2025/Q2',
      '2025/Q4',
      '2026/Q2',
    ]);
    expect(periodsOver(isoDate('2025-05-01'), isoDate('2026-12-31'), 'yearly')).toEqual(['2025/Q4']);
  });

  it('always end before the day, without a gap', () => {
    fc.assert(
      fc.property(day, cadence, (today, by) => {
        const over = periodsOver(START, today, by);
        const size = { quarterly: 1, halfYearly: 2, yearly: 4 }[by];
        expect(over.every((one) => lastDayOf(one) < today)).toBe(true);
        const next = over.length * size;
        // The one after the last is not over.
        expect(
          lastDayOf(quarter(`${2024 + Math.floor((next + size - 1) / 4)}/Q${((next + size - 1) % 4) + 1}`)) >= today,
        ).toBe(true);
      }),
    );
  });
});

describe('What a delivery can tell of', () => {
  it('is who stayed as many months as the rules may ask, and not one more', () => {
    fc.assert(
      fc.property(day, cadence, (today, by) => {
        const reached = lastDayOf(periodsOver(addDays(START, -1000), today, by).at(-1) ?? quarter('2023/Q4'));
        const oldest = periodsMeasured(reached, by)[0] ?? quarter('2023/Q4');
        expect(isKnownOfAll(oldest, mostMonthsMeasured(by), reached)).toBe(true);
        expect(isKnownOfAll(oldest, mostMonthsMeasured(by) + 1, reached)).toBe(false);
      }),
    );
  });

  it('are the quarters that end by its reference date, two years back', () => {
    expect(periodsMeasured(isoDate('2026-09-30'), 'quarterly')).toEqual([
      '2024/Q4',
      '2025/Q1',
      '2025/Q2',
      '2025/Q3',
      '2025/Q4',
      '2026/Q1',
      '2026/Q2',
      '2026/Q3',
    ]);
    expect(periodsMeasured(isoDate('2026-09-29'), 'quarterly').at(-1)).toBe('2026/Q2');
  });

  it('never grows with history', () => {
    fc.assert(
      fc.property(day, cadence, (referenceDate, by) => {
        const periods = periodsMeasured(referenceDate, by);
        expect(periods.length).toBeLessThanOrEqual(MEASURED_QUARTERS);
        expect(periods.every((one) => lastDayOf(one) <= referenceDate)).toBe(true);
      }),
    );
  });
});

describe('The calendar of a quarter', () => {
  const open = { quarter: quarter('2026/Q3'), version: 1, openedAt: instant('2026-10-01T04:15:00.000Z'), reports: [] };

  it('counts calendar days from the end of the quarter, by the rules', () => {
    expect(calendarOf({ ...open, state: 'open' }, DEFAULT_RULES)).toEqual([
      { step: 'delivery', due: '2026-10-20' },
      { step: 'note', due: '2026-10-30' },
      { step: 'check', due: '2026-11-04' },
      { step: 'close', due: '2026-11-14' },
    ]);
  });

  it('is in the order of the days, whatever the rules', () => {
    const rules = { ...DEFAULT_RULES, deliveryDueDays: 50 };
    expect(calendarOf({ ...open, state: 'open' }, rules).map(({ step }) => step)).toEqual([
      'note',
      'check',
      'close',
      'delivery',
    ]);
  });
});
