import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultsCut } from '../../shared/finance/results-cut.ts';
import { cents } from '../../shared/kernel/money.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';

const MILLION_EURO = cents(100_000_000);
const cutOf = (realised: number, target = 100, base = MILLION_EURO) =>
  resultsCut({ base, target, realised, rules: DEFAULT_RULES });

const base = fc.integer({ min: 0, max: 5_000_000_00 }).map(cents);
const target = fc.integer({ min: 1, max: 2_000 });
const realised = fc.integer({ min: 0, max: 3_000 });
const rules = fc.record({
  resultsFundingPercent: fc.integer({ min: 0, max: 100 }),
  cutSplit: fc.record({ esf: fc.integer({ min: 0, max: 100 }), focusOnTalent: fc.integer({ min: 1, max: 100 }) }),
});

describe('the cut on the results funding', () => {
  it('is € 60 000 on a base of € 1 000 000 when 80 of 100 are realised', () => {
    expect(cutOf(80)).toEqual({
      shortfall: 20,
      cut: 6_000_000,
      split: { esf: 2_823_529, focusOnTalent: 3_176_471 },
    });
  });

  it.each([
    [0, 30_000_000],
    [50, 15_000_000],
    [99, 300_000],
    [100, 0],
    [101, 0],
    [250, 0],
  ])('of %d realised of 100 is %d cents: pro rata to the shortfall, without bonus', (count, cut) => {
    expect(cutOf(count).cut).toBe(cut);
  });

  it('rounds half up to a cent', () => {
    // 7 cents × 30 × 1 / (100 × 3) = 0,7 cent; 5 cents × 30 × 1 / (100 × 3) = 0,5 cent; 4 cents give 0,4 cent.
    expect([7, 5, 4].map((amount) => cutOf(2, 3, cents(amount)).cut)).toEqual([1, 1, 0]);
  });

  it('is nothing where nothing was promised', () => {
    expect(cutOf(0, 0)).toEqual({ shortfall: 0, cut: 0, split: { esf: 0, focusOnTalent: 0 } });
  });

  it('makes the own share rise from 15 % to 20,1 % of what was accepted when 20 % is short', () => {
    const accepted = cents(100_000_000);
    const publicPart = cents(85_000_000);
    const { cut } = cutOf(80, 100, publicPart);
    expect((accepted - (publicPart - cut)) / accepted).toBeCloseTo(0.201, 10);
  });

  it('never exceeds the part of the base that hangs on the target, and its parts add up to it', () => {
    fc.assert(
      fc.property(base, target, realised, rules, (amount, promised, count, decided) => {
        const { cut, split } = resultsCut({ base: amount, target: promised, realised: count, rules: decided });
        expect(cut).toBeGreaterThanOrEqual(0);
        expect(100 * cut).toBeLessThanOrEqual(amount * decided.resultsFundingPercent + 50);
        expect(split.esf + split.focusOnTalent).toBe(cut);
        expect(Math.min(split.esf, split.focusOnTalent)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never grows with what is realised', () => {
    fc.assert(
      fc.property(base, target, realised, rules, (amount, promised, count, decided) => {
        const [less, more] = [count, count + 1].map((companies) =>
          resultsCut({ base: amount, target: promised, realised: companies, rules: decided }),
        );
        expect(more?.cut).toBeLessThanOrEqual(less?.cut ?? -1);
      }),
    );
  });

  it('is pro rata: twice as short is twice the cut, but for the rounding', () => {
    fc.assert(
      fc.property(base, fc.integer({ min: 2, max: 2_000 }), fc.nat(), (amount, promised, seed) => {
        const short = 1 + (seed % Math.floor(promised / 2));
        const once = cutOf(promised - short, promised, amount).cut;
        const twice = cutOf(promised - 2 * short, promised, amount).cut;
        expect(Math.abs(twice - 2 * once)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
