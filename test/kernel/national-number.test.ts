import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsNationalNumber } from '../../shared/kernel/national-number.ts';

/** Born in the century that a leading 2 stands for, or before; the month raised by 0, 20 or 40. */
const birth = fc.record({
  year: fc.integer({ min: 0, max: 99 }),
  month: fc.integer({ min: 0, max: 12 }),
  day: fc.integer({ min: 0, max: 31 }),
  serial: fc.integer({ min: 1, max: 997 }),
  raised: fc.constantFrom(0, 20, 40),
  from2000: fc.boolean(),
});

const two = (value: number): string => String(value).padStart(2, '0');
const numberOf = ({ year, month, day, serial, raised, from2000 }: Parameters<Parameters<typeof birth.map>[0]>[0]) => {
  const body = `${two(year)}${two(month + raised)}${two(day)}${String(serial).padStart(3, '0')}`;
  return `${body}${two(97 - (Number(from2000 ? `2${body}` : body) % 97))}`;
};
const number = birth.map(numberOf);
const separator = fc.constantFrom('', ' ', '.', '-', '/', '\u00a0', '_', ' - ');

describe('A number of the national register', () => {
  it.each([
    ['born before 2000', '85.07.30-033.28'],
    ['born from 2000 on', '00.05.12-123.66'],
    ['in bare digits', '85073003328'],
    ['with digits of full width', '８５０７３００３３２８'],
    ['in Arabic digits', '٨٥٠٧٣٠٠٣٣٢٨'],
    ['after a letter', 'RR85073003328'],
    ['in longer digits', '1850730033289'],
  ])('is found %s', (_, text) => {
    expect(holdsNationalNumber(text)).toBe(true);
  });

  it('is found with whatever separators, and within whatever stands around it, of both centuries and as a BIS number', () => {
    fc.assert(
      fc.property(
        number,
        fc.array(separator, { minLength: 11, maxLength: 11 }),
        fc.constantFrom('', 'P', ' ', 'nr: '),
        fc.constantFrom('', 'x', ' ', '; rest'),
        (digits, separators, before, after) =>
          holdsNationalNumber(
            before + [...digits].map((digit, index) => digit + (separators[index] ?? '')).join('') + after,
          ),
      ),
      { numRuns: 1000 },
    );
  });

  it('is not one with other check digits', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 96 }), (digits, off) => {
        const body = digits.slice(0, 9);
        const wrong = two(((Number(digits.slice(9)) + off - 1) % 97) + 1);
        const other = [body, `2${body}`].map((each) => two(97 - (Number(each) % 97)));
        return other.includes(wrong) || !holdsNationalNumber(body + wrong);
      }),
    );
  });

  it.each([
    'PABCDEFGHIJKLMNOPQRSTUVWX',
    '2026-09-30',
    '30/09/2026',
    '0403.170.701',
    'BE 0403.170.701',
    'LP012',
    'newcomers|disability',
    '',
  ])('is not seen in what a cell may hold: %s', (cell) => {
    expect(holdsNationalNumber(cell)).toBe(false);
  });
});
