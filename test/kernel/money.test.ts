import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCents, cents, divideByWeights, divideGrid, proportionOf } from '../../shared/kernel/money.ts';

const amount = fc.integer({ min: 0, max: 1_000_000_000_00 }).map(cents);
const fewCents = fc.integer({ min: 0, max: 50 }).map(cents);
const weights = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((weight) => weight > 0));
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe('an amount of money', () => {
  it.each([1.5, 0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('is never %d cents', (value) => {
    expect(() => cents(value)).toThrow();
  });

  it('adds up without a rounding', () => {
    expect(addCents(cents(10), cents(20), cents(-5))).toBe(25);
    expect(addCents()).toBe(0);
  });
});

describe('a proportion of an amount', () => {
  it.each([
    [1, 1, 2, 1],
    [1, 1, 3, 0],
    [5, 1, 2, 3],
    [100, 1, 3, 33],
    [200, 1, 3, 67],
    [100_000_000, 30 * 20, 100 * 100, 6_000_000],
    [914_166_012, 45, 100, 411_374_705],
    [0, 7, 9, 0],
  ])('%d × %d / %d rounds half up to %d', (of, numerator, denominator, expected) => {
    expect(proportionOf(cents(of), numerator, denominator)).toBe(expected);
  });

  it('loses no cent where floating numbers would', () => {
    // 9 007 199 254 740 991 × 99 is far beyond what a number holds exactly.
    expect(proportionOf(cents(Number.MAX_SAFE_INTEGER), 99, 99)).toBe(Number.MAX_SAFE_INTEGER);
    expect(proportionOf(cents(Number.MAX_SAFE_INTEGER - 1), 1, 2)).toBe((Number.MAX_SAFE_INTEGER - 1) / 2);
  });

  it.each([
    [-1, 1, 2],
    [1, -1, 2],
    [1, 1, 0],
    [1, 1, -2],
    [1, 0.5, 2],
  ])('is not taken of %d × %d / %d', (of, numerator, denominator) => {
    expect(() => proportionOf(cents(of), numerator, denominator)).toThrow(RangeError);
  });

  it('differs from the exact share by half a cent at most, upwards when it is exactly half', () => {
    const part = fc.integer({ min: 1, max: 100_000 });
    // Times a hundred thousand it is still a safe number of cents.
    const ofAnAmount = fc.integer({ min: 0, max: 90_000_000_000 }).map(cents);
    fc.assert(
      fc.property(ofAnAmount, part, part, (of, numerator, denominator) => {
        const twice = 2n * BigInt(proportionOf(of, numerator, denominator)) * BigInt(denominator);
        const exact = 2n * BigInt(of) * BigInt(numerator);
        expect(twice - exact).toBeLessThanOrEqual(BigInt(denominator));
        expect(twice - exact).toBeGreaterThan(-BigInt(denominator));
      }),
    );
  });
});

describe('an amount divided by weights', () => {
  it.each([
    [85_00, [40, 45], [40_00, 45_00]],
    [1, [1, 1], [0, 1]],
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1], [50, 51]],
    [200, [1, 1, 1], [66, 67, 67]],
    [100, [0, 3, 0], [0, 100, 0]],
    [0, [3, 4], [0, 0]],
  ])('%d over %j is %j', (of, over, parts) => {
    expect(divideByWeights(cents(of), over)).toEqual(parts);
  });

  it('adds up to the amount, with no part below 0 and nothing for who weighs nothing', () => {
    fc.assert(
      fc.property(fc.oneof(amount, fewCents), weights, (of, over) => {
        const parts = divideByWeights(of, over);
        expect(sum(parts)).toBe(of);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        expect(parts.filter((_part, index) => over[index] === 0).every((part) => part === 0)).toBe(true);
      }),
    );
  });

  it('rounds every part but the largest half up', () => {
    fc.assert(
      fc.property(amount, weights, (of, over) => {
        fc.pre(of >= over.length ** 2);
        const largest = over.indexOf(Math.max(...over));
        divideByWeights(of, over).forEach((part, index) => {
          if (index !== largest) expect(part).toBe(proportionOf(of, over[index] ?? 0, sum(over)));
        });
      }),
    );
  });

  it('needs something that weighs', () => {
    expect(() => divideByWeights(cents(1), [])).toThrow(RangeError);
    expect(() => divideByWeights(cents(1), [0, 0])).toThrow(RangeError);
    expect(() => divideByWeights(cents(1), [3, -1])).toThrow(RangeError);
  });
});

describe('amounts divided over weights in a grid', () => {
  const rows = fc.array(fc.oneof(amount, fewCents), { minLength: 1, maxLength: 15 });
  const columnsOf = (cells: readonly (readonly number[])[]): number[] =>
    (cells[0] ?? []).map((_, at) => sum(cells.map((row) => row[at] ?? 0)));

  it('shows the shares of three partners in the three funds', () => {
    expect(divideGrid([1000_01, 333_33, 66_67].map(cents), [40, 45, 15])).toEqual([
      [400_00, 450_01, 150_00],
      [133_33, 150_00, 50_00],
      [26_67, 30_00, 10_00],
    ]);
  });

  it('adds up in both directions: rows to their totals, columns to the parts of the whole', () => {
    fc.assert(
      fc.property(rows, weights, (totals, over) => {
        const cells = divideGrid(totals, over);
        expect(cells.map(sum)).toEqual(totals);
        expect(columnsOf(cells)).toEqual(divideByWeights(addCents(...totals), over));
        for (const cell of cells.flat()) expect(cell).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a row the same wherever it stands, when no other is as large', () => {
    fc.assert(
      fc.property(fc.uniqueArray(amount, { minLength: 1, maxLength: 12 }), weights, (totals, over) => {
        const turned = totals.toReversed();
        expect(divideGrid(turned, over).toReversed()).toEqual(divideGrid(totals, over));
      }),
    );
  });
});
