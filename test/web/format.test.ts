import { describe, expect, it } from 'vitest';
import { instant, isoDate } from '../../shared/kernel/dates.ts';
import {
  formatCount,
  formatDate,
  formatDayOf,
  formatExactPercentage,
  formatMoney,
  formatMoneyInEuros,
  formatOneDecimal,
  formatPercentage,
  formatTimeOf,
} from '../../shared/kernel/format.ts';
import { cents } from '../../shared/kernel/money.ts';

describe('figures in the house style', () => {
  it('groups thousands with a thin space and writes a decimal comma', () => {
    expect(formatCount(2_046_279)).toBe('2\u202f046\u202f279');
    expect(formatCount(480)).toBe('480');
    expect(formatOneDecimal(1234.56)).toBe('1\u202f234,6');
  });

  it('writes amounts with the sign in front, kept together', () => {
    expect(formatMoney(cents(204_627_900))).toBe('€\u00a02\u202f046\u202f279,00');
    expect(formatMoneyInEuros(cents(18_360_049))).toBe('€\u00a0183\u202f600');
  });

  it('writes shares as percentages without a space', () => {
    expect(formatPercentage(0.8583)).toBe('86%');
    expect(formatExactPercentage(0.976)).toBe('97,60%');
  });

  it('writes days day first, and instants on the clock of Brussels', () => {
    expect(formatDate(isoDate('2026-11-02'))).toBe('02/11/2026');
    expect(formatDayOf(instant('2026-12-31T23:30:00.000Z'))).toBe('01/01/2027');
    expect(formatTimeOf(instant('2026-07-01T07:07:00.000Z'))).toBe('09:07');
  });
});
