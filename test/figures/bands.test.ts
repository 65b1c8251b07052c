import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from '../../shared/figures/bands.ts';
import { BANDS, type Band } from '../../shared/figures/schema.ts';

const share = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 10_000);
const count = fc.integer({ min: 0, max: 100_000 });
/** From best to worst; `none` has no place in the order. */
const rank = (band: Band): number => BANDS.indexOf(band);

describe('colour bands', () => {
  it.each([
    [0.81, 0.8, 'above'],
    [0.8, 0.8, 'on'],
    [0.7999, 0.8, 'under'],
    [0.7, 0.8, 'under'],
    [0.6999, 0.8, 'far'],
    [0.9, 1, 'under'],
    [0.1, 0.2, 'under'],
  ] as const)('a share of %d beside %d is %s', (value, goal, band) => {
    expect(bandOf(value, goal, 'share')).toBe(band);
  });

  it.each([
    [481, 480, 'above'],
    [480, 480, 'on'],
    [432, 480, 'under'],
    [431, 480, 'far'],
    [9, 10, 'under'],
    [8, 10, 'far'],
    [0, 0, 'on'],
    [1, 0, 'above'],
  ] as const)('a count of %d beside %d is %s', (value, goal, band) => {
    expect(bandOf(value, goal, 'count')).toBe(band);
  });

  it('has no band where figure or goal is missing', () => {
    expect(bandOf(undefined, 0.8, 'share')).toBe('none');
    expect(bandOf(12, undefined, 'count')).toBe('none');
  });

  it('never gets worse as the figure rises', () => {
    fc.assert(
      fc.property(share, share, share, (a, b, goal) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(rank(bandOf(high, goal, 'share'))).toBeLessThanOrEqual(rank(bandOf(low, goal, 'share')));
      }),
    );
    fc.assert(
      fc.property(count, count, count, (a, b, goal) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(rank(bandOf(high, goal, 'count'))).toBeLessThanOrEqual(rank(bandOf(low, goal, 'count')));
      }),
    );
  });

  it('calls a share exactly ten points below its goal light orange, whatever the goal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 10_000 }), (goal) => {
        expect(bandOf((goal - 1_000) / 10_000, goal / 10_000, 'share')).toBe('under');
        if (goal > 1_000) expect(bandOf((goal - 1_001) / 10_000, goal / 10_000, 'share')).toBe('far');
      }),
    );
  });
});
