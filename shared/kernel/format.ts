import type { Instant, IsoDate } from './dates.ts';
import type { Cents } from './money.ts';

/**
 * How the agency writes numbers, in both languages alike, so that a figure read in English can be found in a Dutch report:
 * nl-BE with a thin space (U+202F) between thousands and a decimal comma. Intl writes a point there, hence the parts.
 */
const THIN_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

const formatterOf = (minimumDigits: number, maximumDigits: number): Intl.NumberFormat =>
  new Intl.NumberFormat('nl-BE', { minimumFractionDigits: minimumDigits, maximumFractionDigits: maximumDigits });

const whole = formatterOf(0, 0);
const twoDecimals = formatterOf(2, 2);
const oneDecimal = formatterOf(1, 1);

const written = (formatter: Intl.NumberFormat, value: number): string =>
  formatter
    .formatToParts(value)
    .map(({ type, value: text }) => (type === 'group' ? THIN_SPACE : text))
    .join('');

/** A whole number: `12 480`. */
export const formatCount = (count: number): string => written(whole, count);

/** A number with one decimal: `3,4`. */
export const formatOneDecimal = (value: number): string => written(oneDecimal, value);

/** A share from 0 to 1 as a whole percentage: `86%`. */
export const formatPercentage = (share: number): string => `${written(whole, share * 100)}%`;

/** A share from 0 to 1 as the agency reports it: `97,60%`. */
export const formatExactPercentage = (share: number): string => `${written(twoDecimals, share * 100)}%`;

/** An amount in cents: `€ 2 046 279,00`. */
export const formatMoney = (amount: Cents): string => `€${NO_BREAK_SPACE}${written(twoDecimals, amount / 100)}`;

/** An amount in cents as a file carries it: `-1234,05`. No marks between thousands, always two decimals. */
export const eurosOf = (amount: Cents): string => {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
};

/** An amount in cents, rounded to whole euros where cents would be noise: `€ 183 600`. */
export const formatMoneyInEuros = (amount: Cents): string => `€${NO_BREAK_SPACE}${written(whole, amount / 100)}`;

/** A calendar day: `21/11/2026`. */
export const formatDate = (date: IsoDate): string => date.split('-').reverse().join('/');

const brusselsDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});
const brusselsTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
});

/** The day in Brussels on which an instant falls: `21/11/2026`. */
export const formatDayOf = (instant: Instant): string => brusselsDate.format(new Date(instant));

/** The clock in Brussels at an instant: `09:07`. */
export const formatTimeOf = (instant: Instant): string => brusselsTime.format(new Date(instant));
