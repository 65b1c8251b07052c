import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addQuarters,
  dayOf,
  endOf,
  firstDayOf,
  instant,
  isoDate,
  lastDayOf,
  quarter,
  quarterOf,
  quartersBetween,
  timeOf,
} from '../../shared/kernel/dates.ts';
import { daysBetween } from '../../shared/kernel/days.ts';

const day = fc
  .date({ min: new Date('2023-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => isoDate(date.toISOString().slice(0, 10)));
const shift = fc.integer({ min: -2_000, max: 2_000 });
const anyQuarter = fc
  .tuple(fc.integer({ min: 2010, max: 2080 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => quarter(`${year}/Q${number}`));

describe('the day in Brussels of an instant', () => {
  it.each([
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    // Summer time begins on 29 March 2026 at 01:00 UTC and ends on 25 October at 01:00 UTC.
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2028-02-28T23:00:00Z', '2028-02-29'],
  ])('%s is %s', (text, expected) => {
    expect(dayOf(instant(text))).toBe(expected);
  });
});

describe('the end of a day in Brussels', () => {
  it('is its last instant, also when the clock changes', () => {
    expect(endOf(isoDate('2026-01-15'))).toBe('2026-01-15T22:59:59.999Z');
    expect(endOf(isoDate('2026-03-28'))).toBe('2026-03-28T22:59:59.999Z');
    expect(endOf(isoDate('2026-03-29'))).toBe('2026-03-29T21:59:59.999Z');
    expect(endOf(isoDate('2026-10-24'))).toBe('2026-10-24T21:59:59.999Z');
    expect(endOf(isoDate('2026-10-25'))).toBe('2026-10-25T22:59:59.999Z');
    fc.assert(
      fc.property(day, (date) => {
        const end = endOf(date);
        const next = instant(new Date(Date.parse(end) + 1).toISOString());
        expect([dayOf(end), timeOf(end)]).toEqual([date, '23:59:59']);
        expect([dayOf(next), timeOf(next)]).toEqual([addDays(date, 1), '00:00:00']);
      }),
    );
  });
});

describe('days', () => {
  it('counts calendar days over a change of clock as days', () => {
    expect(daysBetween(isoDate('2026-03-28'), isoDate('2026-03-30'))).toBe(2);
    expect(daysBetween(isoDate('2026-10-24'), isoDate('2026-10-26'))).toBe(2);
    expect(daysBetween(isoDate('2027-01-01'), isoDate('2026-12-31'))).toBe(-1);
    expect(addDays(isoDate('2028-02-28'), 1)).toBe('2028-02-29');
  });

  it('adds what lies between', () => {
    fc.assert(
      fc.property(day, shift, (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('sorts as text', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-01-01T00:00:00Z'])('refuses %j', (text) => {
    expect(() => isoDate(text)).toThrow();
  });
});

describe('quarters', () => {
  it.each([
    ['2026/Q1', '2026-01-01', '2026-03-31'],
    ['2026/Q2', '2026-04-01', '2026-06-30'],
    ['2026/Q3', '2026-07-01', '2026-09-30'],
    ['2026/Q4', '2026-10-01', '2026-12-31'],
    ['2099/Q4', '2099-10-01', '2099-12-31'],
  ])('%s lasts from %s to %s', (text, first, last) => {
    expect([firstDayOf(quarter(text)), lastDayOf(quarter(text))]).toEqual([first, last]);
  });

  it('holds every day, and the day after its last one is in the next', () => {
    fc.assert(
      fc.property(day, (on) => {
        const of = quarterOf(on);
        expect(firstDayOf(of) <= on && on <= lastDayOf(of)).toBe(true);
        expect(quarterOf(addDays(lastDayOf(of), 1))).toBe(addQuarters(of, 1));
      }),
    );
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(anyQuarter, fc.integer({ min: -40, max: 40 }), (of, count) => {
        expect(addQuarters(addQuarters(of, count), -count)).toBe(of);
        expect(addQuarters(of, count) > of).toBe(count > 0);
      }),
    );
  });

  it('lists both ends and all between, and nothing when they are turned round', () => {
    expect(quartersBetween(quarter('2025/Q3'), quarter('2026/Q2'))).toEqual([
      '2025/Q3',
      '2025/Q4',
      '2026/Q1',
      '2026/Q2',
    ]);
    expect(quartersBetween(quarter('2026/Q1'), quarter('2025/Q4'))).toEqual([]);
  });

  it.each(['2026/Q0', '2026/Q5', '2026Q1', '2026/q1', '1999/Q4', '2026/Q1 '])('refuses %j', (text) => {
    expect(() => quarter(text)).toThrow();
  });
});
