import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameStartsOf, typedStart } from '../../../shared/company/look-up/name-starts.ts';

const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ0-9]{1,12}$/);
const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const finds = (typed: string, full: string): boolean =>
  nameStartsOf(full).some((start) => start.startsWith(typedStart(typed)));

describe('the start of a name', () => {
  it.each([
    ['verzonnen werk', 'Verzonnen Werkhuizen nv'],
    ['werkhuizen', 'Verzonnen Werkhuizen nv'],
    ['CAFÉ', 'Cafe ’t Zwaluwnest'],
    ["cafe 't zwal", 'Café ’t Zwaluwnest'],
    ['zwaluw', 'Café ’t Zwaluwnest'],
    ['van fabel', 'Bakkerij Van Fabel'],
    ["d'haenekrans", 'D’Haenekrans bv'],
    ['dhaenekrans', 'D’Haenekrans bv'],
    ['kwi', 'KWI'],
  ])('%s finds %s', (typed, full) => {
    expect(finds(typed, full)).toBe(true);
  });

  it.each([
    ['huizen', 'Verzonnen Werkhuizen nv'],
    ['vzw', 'Tuinen van Fabel vzw'],
    ['den', 'Fabriek Den Nevel'],
  ])('%s does not find %s', (typed, full) => {
    expect(finds(typed, full)).toBe(false);
  });

  it('finds the name however it is written: accents, capitals, spaces and signs say nothing', () => {
    fc.assert(
      fc.property(name, fc.nat({ max: 60 }), (full, length) => {
        const typed = full.slice(0, length);
        fc.pre(typedStart(full).length >= 3);
        for (const written of [typed, typed.toUpperCase(), typed.toLowerCase(), typed.replaceAll(' ', '-')])
          if (typedStart(written) === typedStart(typed)) expect(finds(written, full)).toBe(true);
        expect(typedStart(typed.toLowerCase())).toBe(typedStart(typed));
        expect(typedStart(typed.normalize('NFD'))).toBe(typedStart(typed.normalize('NFC')));
      }),
    );
  });

  it('is kept short, at most five times for a name, and never too short to be looked for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (full) => {
        const starts = nameStartsOf(full);
        expect(starts.length).toBeLessThanOrEqual(5);
        expect(new Set(starts).size).toBe(starts.length);
        for (const start of starts) {
          expect([...start].length).toBeGreaterThanOrEqual(3);
          expect([...start].length).toBeLessThanOrEqual(60);
          expect(start.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
