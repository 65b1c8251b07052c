import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weeksOf } from '../../web/src/support/weeks.ts';

describe('the weeks of a month', () => {
  it('begin on Monday, and leave out the days of other months', () => {
    expect(weeksOf('2026-11')).toHaveLength(6);
    expect(weeksOf('2026-11')[0]).toEqual([...Array.from({ length: 6 }), '2026-11-01']);
    expect(weeksOf('2026-11').at(-1)).toEqual(['2026-11-30', ...Array.from({ length: 6 })]);
    expect(weeksOf('2027-02')).toHaveLength(4);
  });

  it('hold every day of the month once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2024, max: 2040 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const days = weeksOf(`${year}-${String(number).padStart(2, '0')}`).flat();
        const ofMonth = days.filter((day) => day !== undefined).map((day) => Number(day.slice(-2)));
        const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
        expect(ofMonth).toEqual(Array.from({ length }, (_, index) => index + 1));
        expect(days.length % 7).toBe(0);
      }),
    );
  });
});
