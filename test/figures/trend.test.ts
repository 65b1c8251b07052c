import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendOf } from '../../shared/figures/trend.ts';

const count = fc.integer({ min: 1, max: 100_000 });
const share = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 10_000);

describe('trend against the previous quarter', () => {
  it.each([
    [134, 100, '+34%'],
    [70, 100, '-30%'],
    [100, 100, '0%'],
    [201, 200, '+1%'],
    [199, 200, '-1%'],
    [0, 8, '-100%'],
  ])('%d after %d is %s', (current, previous, trend) => {
    expect(trendOf(current, previous, 'count')).toBe(trend);
  });

  it.each([
    [0.5, 0.8, '-30 ppt.'],
    [0.3, 0.1, '+20 ppt.'],
    [0.6, 0.6, '0 ppt.'],
    [0.285, 0.28, '+1 ppt.'],
  ])('a share of %d after %d is %s', (current, previous, trend) => {
    expect(trendOf(current, previous, 'share')).toBe(trend);
  });

  it('is blank where there is nothing to compare with, and for amounts of money', () => {
    expect(trendOf(5, 0, 'count')).toBe('');
    expect(trendOf(0.5, 0, 'share')).toBe('');
    expect(trendOf(5, undefined, 'count')).toBe('');
    expect(trendOf(undefined, 5, 'count')).toBe('');
    expect(trendOf(200, 100, 'amount')).toBe('');
  });

  it('carries the sign of the difference, and none when it rounds to nothing', () => {
    fc.assert(
      fc.property(count, count, (current, previous) => {
        const trend = trendOf(current, previous, 'count');
        expect(trend).toMatch(/^(\+[1-9]\d*|-[1-9]\d*|0)%$/);
        if (trend.startsWith('+')) expect(current).toBeGreaterThan(previous);
        if (trend.startsWith('-')) expect(current).toBeLessThan(previous);
      }),
    );
  });

  it('reads a rise and the same fall of a share alike', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(trendOf(a, b, 'share').replace(/^[+-]/, '')).toBe(trendOf(b, a, 'share').replace(/^[+-]/, ''));
      }),
    );
  });
});
