import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedOn, forecastOf } from '../../shared/figures/forecast.ts';
import type { Standing } from '../../shared/figures/schema.ts';
import { addDays, isoDate, lastDayOf, quarterOf } from '../../shared/kernel/dates.ts';
import { daysBetween } from '../../shared/kernel/days.ts';
import { PERIOD_1, standingsOf, targetOf } from './samples.ts';

const completed = (standing: Standing): number => standing.realised.completed;
const forecast = (perQuarter: readonly number[], on: string) =>
  forecastOf(standingsOf(perQuarter), completed, PERIOD_1, isoDate(on));

describe('where a target should stand', () => {
  it.each([
    ['2023-12-31', 0],
    ['2024-12-31', 20],
    ['2025-12-31', 70],
    ['2026-12-31', 120],
    // 2024 is a leap year: 1 July is day 183 of 366; in 2026 it is day 182 of 365.
    ['2024-07-01', 10],
    ['2026-07-01', 70 + (50 * 182) / 365],
  ])('on %s it is %d of the yearly steps', (on, companies) => {
    expect(expectedOn(targetOf(), PERIOD_1, isoDate(on))).toBeCloseTo(companies, 10);
  });

  it('lies on one line where there are no yearly steps', () => {
    const target = targetOf({ yearly: [] });
    expect(expectedOn(target, PERIOD_1, isoDate('2025-06-30'))).toBeCloseTo((120 * 547) / 1096, 10);
    expect(expectedOn(target, PERIOD_1, PERIOD_1.to)).toBe(120);
  });

  it('takes steps in any order, and is never beyond the target', () => {
    const target = targetOf({ yearly: targetOf().yearly.toReversed() });
    expect(expectedOn(target, PERIOD_1, isoDate('2024-12-31'))).toBe(20);
    expect(expectedOn(target, PERIOD_1, isoDate('2030-01-01'))).toBe(120);
  });

  it('never falls, from nothing to the target', () => {
    const steps = fc
      .array(fc.integer({ min: 0, max: 500 }), { maxLength: 3 })
      .map((list) => list.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(steps, fc.integer({ min: -5, max: 1_100 }), (companies, days) => {
        const yearly = companies.map((count, index) => ({ year: 2024 + index, companies: count }));
        const target = targetOf({ companies: 500, yearly });
        const on = addDays(PERIOD_1.from, days);
        const now = expectedOn(target, PERIOD_1, on);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(expectedOn(target, PERIOD_1, addDays(on, 1))).toBeGreaterThanOrEqual(now);
        expect(now).toBeLessThanOrEqual(500);
      }),
    );
  });
});

describe('what will be realised at the end of the period', () => {
  it('follows the pace of the last four quarters and what has passed of the present one', () => {
    // Ends of quarters: 2 (2024/Q1), 6, 12, 20, 30 (2025/Q1), then 33 on 30 April 2025.
    const found = forecast([2, 4, 6, 8, 10, 3], '2025-04-30');
    // The window opens at the end of 2024/Q1, four quarters before the end of 2025/Q1: 31 companies in 395 days.
    expect(found).toMatchObject({ windowFrom: '2024-03-31', windowDays: 395, realisedInWindow: 31, daysLeft: 610 });
    expect(found?.pacePerDay).toBeCloseTo(31 / 395, 12);
    // 33 + ⌊31 × 610 / 395⌋ = 33 + 47. The slowest stretch is 4 in 91 days, the fastest 10 in 90 or 3 in 30: 0,11 or 0,1 a day.
    expect(found).toMatchObject({
      expected: 33 + 47,
      low: 33 + Math.floor((4 * 610) / 91),
      high: 33 + Math.floor((10 * 610) / 90),
    });
  });

  it('does not read a pace from the first days of a quarter', () => {
    // 5 companies in the first three days of April would be 1,67 a day.
    const found = forecast([3, 3, 3, 3, 3, 5], '2025-04-03');
    expect(found?.high).toBe(20 + Math.floor(Math.max(3 / 90, 17 / 368) * 637));
  });

  it('measures from the start of the period as long as that is nearer', () => {
    expect(forecast([4], '2024-02-29')).toMatchObject({
      windowFrom: '2023-12-31',
      windowDays: 60,
      realisedInWindow: 4,
    });
  });

  it('rounds down: a company that is almost there does not count', () => {
    // 1 company in 91 days, 1 005 days left: 11,04 more.
    expect(forecast([1], '2024-03-31')?.expected).toBe(1 + 11);
  });

  it('stays where it is at a pace of nothing, also when companies were lost', () => {
    expect(forecast([5, 0, 0, 0, 0, 0], '2025-06-30')).toMatchObject({ expected: 5, low: 5, high: 5 });
    expect(forecast([5, 0, 0, 0, -1, -1], '2025-06-30')).toMatchObject({ expected: 3, low: 3, high: 3 });
  });

  it('is not there in the first month of a period, nor after its end', () => {
    expect(forecast([1], '2024-01-29')).toBeUndefined();
    expect(forecast([1], '2024-01-30')).toBeDefined();
    expect(forecast([1], '2027-01-01')).toBeUndefined();
  });

  it('is what was realised on the last day', () => {
    const perQuarter = Array.from({ length: 12 }, () => 4);
    expect(forecast(perQuarter, '2026-12-31')).toMatchObject({ daysLeft: 0, expected: 48, low: 48, high: 48 });
  });

  it('lies between its bounds, and never below what is realised already', () => {
    const growth = fc.array(fc.integer({ min: -3, max: 30 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(growth, fc.nat({ max: 91 }), (perQuarter, back) => {
        const standings = standingsOf(perQuarter);
        const last = standings.at(-1);
        if (!last) throw new Error('There is at least one quarter');
        const on = addDays(lastDayOf(last.quarter), -back);
        fc.pre(quarterOf(on) === last.quarter && daysBetween(PERIOD_1.from, on) >= 30);
        const found = forecastOf(standings, completed, PERIOD_1, on);
        expect(found).toBeDefined();
        if (!found) return;
        expect(found.low).toBeLessThanOrEqual(found.expected);
        expect(found.expected).toBeLessThanOrEqual(found.high);
        expect(found.low).toBeGreaterThanOrEqual(completed(last));
        expect(found.daysLeft).toBe(daysBetween(on, PERIOD_1.to));
      }),
    );
  });
});
