import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  businessDaysBetween,
  easterOf,
  holidaysOf,
  isBusinessDay,
  isFirstBusinessDayOfWeek,
  lastBusinessDayUpTo,
} from '../../shared/kernel/business-days.ts';
import { addDays, isoDate } from '../../shared/kernel/dates.ts';

const aDay = fc.integer({ min: 0, max: 7000 }).map((days) => addDays(isoDate('2024-01-01'), days));

describe('business days in Belgium', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('know that Easter of %d is %s', (year, day) => {
    expect(easterOf(year)).toBe(day);
  });

  it.each([
    ['2026-11-27', '2026-11-27'],
    ['2026-11-29', '2026-11-27'],
    ['2026-04-06', '2026-04-03'],
  ])('have %s up to it as last one %s', (day, last) => {
    expect(lastBusinessDayUpTo(isoDate(day))).toBe(last);
  });

  it('are not the ten legal holidays of 2026', () => {
    expect([...holidaysOf(2026)].toSorted()).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it('skip Easter Monday, and the weekends in which the clocks change', () => {
    expect(addBusinessDays(isoDate('2026-04-03'), 1)).toBe('2026-04-07');
    expect(addBusinessDays(isoDate('2026-03-27'), 1)).toBe('2026-03-30');
    expect(addBusinessDays(isoDate('2026-10-23'), 1)).toBe('2026-10-26');
    expect(businessDaysBetween(isoDate('2026-03-27'), isoDate('2026-03-31'))).toBe(2);
    expect(businessDaysBetween(isoDate('2026-10-23'), isoDate('2026-10-27'))).toBe(2);
  });

  it('begin a week on Tuesday when Monday is a holiday', () => {
    expect(isFirstBusinessDayOfWeek(isoDate('2026-04-06'))).toBe(false);
    expect(isFirstBusinessDayOfWeek(isoDate('2026-04-07'))).toBe(true);
    expect(isFirstBusinessDayOfWeek(isoDate('2026-10-26'))).toBe(true);
    expect(isFirstBusinessDayOfWeek(isoDate('2026-10-27'))).toBe(false);
  });

  it('are counted as one by one', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 900 }), (from, days) => {
        const to = addDays(from, days);
        let count = 0;
        for (let day = from; day < to; ) {
          day = addDays(day, 1);
          if (isBusinessDay(day)) count += 1;
        }
        expect(businessDaysBetween(from, to)).toBe(count);
        expect(businessDaysBetween(to, from)).toBe(0 - count);
      }),
    );
  });

  it('that are added are counted back, and end on a business day', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 300 }), (from, days) => {
        const to = addBusinessDays(from, days);
        expect(businessDaysBetween(from, to)).toBe(days);
        expect(isBusinessDay(to)).toBe(true);
      }),
    );
  });

  it('begin every week once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), (weeks) => {
        const monday = addDays(isoDate('2024-01-01'), weeks * 7);
        const first = [0, 1, 2, 3, 4, 5, 6].filter((days) => isFirstBusinessDayOfWeek(addDays(monday, days)));
        expect(first).toHaveLength(1);
      }),
    );
  });
});
