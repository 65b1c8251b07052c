import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinSlips, matcherOf } from '../../shared/kernel/search-match.ts';

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const wordOf = (minLength: number, maxLength = 16) => fc.string({ unit: letters, minLength, maxLength });

/** One slip of the hand somewhere in a word. */
const withOneSlip = (word: string): fc.Arbitrary<string> =>
  fc
    .record({ at: fc.nat(word.length - 1), letter: letters, kind: fc.constantFrom('more', 'less', 'other', 'swapped') })
    .map(({ at, letter, kind }) => {
      const [before, one = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)];
      if (kind === 'more') return `${before}${letter}${one}${after}`;
      if (kind === 'less') return `${before}${after}`;
      if (kind === 'other') return `${before}${letter}${after}`;
      return `${before}${after.slice(0, 1)}${one}${after.slice(1)}`;
    });

/** The same distance without any bound, as the textbook has it. */
const slipsBetween = (a: string, b: string): number => {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i},${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const slips = Math.min(
      from(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      from(i - 1, j) + 1,
      from(i, j - 1) + 1,
      swapped ? from(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
    );
    known.set(key, slips);
    return slips;
  };
  return from(a.length, b.length);
};

describe('what is sought, against a row', () => {
  it.each([
    ['bakkerij', ['Bakkerij Émile'], 'asTyped'],
    ['kerij em', ['Bakkerij Émile'], 'asTyped'],
    ['bakerij', ['Bakkerij Émile'], 'near'],
    ['bakkerji', ['Bakkerij Émile'], 'near'],
    ['emile bakkerij', ['Bakkerij Émile'], 'near'],
    ['uurroostres emile', ['Uurroosters', 'Bakkerij Émile'], 'near'],
    ['bekkerji', ['Bakkerij Émile'], 'near'],
    ['baker', ['Bakkerij Émile'], undefined],
    ['een', ['Eén'], 'asTyped'],
    ['eem', ['Eén'], undefined],
    ['zaal2024', ['Zaal2025'], undefined],
    ['1000', ['1001'], undefined],
    ['<script>', ['Bakkerij Émile'], undefined],
    ['--', ['Bakkerij Émile'], undefined],
    ['', [], undefined],
    ['', ['Bakkerij'], 'asTyped'],
  ])('%j in %j is %s', (typed, texts, match) => {
    expect(matcherOf(typed)(texts)).toBe(match);
  });

  it('is found with one slip in a word of at least five letters', () => {
    const typed = wordOf(5).chain((word) => fc.tuple(fc.constant(word), withOneSlip(word), wordOf(0), wordOf(0)));
    fc.assert(
      fc.property(typed, ([word, slip, before, after]) => {
        expect(matcherOf(slip)([`${before} ${word.toUpperCase()} ${after}`])).toBeDefined();
      }),
    );
  });

  it('counts slips as the textbook does, up to its limit', () => {
    const few = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 9 });
    fc.assert(
      fc.property(few, few, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(isWithinSlips(a, b, limit)).toBe(slipsBetween(a, b) <= limit);
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes any text, and finds every row that has it whole', () => {
    const any = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 2 }), (typed, texts) => {
        expect(['asTyped', 'near', undefined]).toContain(matcherOf(typed)(texts));
        expect(matcherOf(typed)([...texts, typed])).toBe('asTyped');
      }),
    );
  });
});
