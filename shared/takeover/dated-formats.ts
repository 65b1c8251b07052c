import { type IsoDate, isoDateSchema, type Quarter, quarterSchema } from '../kernel/dates.ts';
import { MILLISECONDS_PER_DAY } from '../kernel/days.ts';
import { type Cents, cents } from '../kernel/money.ts';
import { ok } from '../kernel/result.ts';
import { type Format, flaw, textOf } from './format.ts';

/** A spreadsheet counts days from the last of 1899; a plain number in a column of days is such a count. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** 1 January 2000 to 31 December 2100: outside of it a number is no day but something else in the wrong column. */
const SERIAL_RANGE = { first: 36_526, last: 73_415 };

const fromSerial = (serial: number): string | undefined =>
  Number.isInteger(serial) && serial >= SERIAL_RANGE.first && serial <= SERIAL_RANGE.last
    ? new Date(SERIAL_ZERO + serial * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
    : undefined;

/** `31/12/2024`, `31-12-2024`, `31.12.2024`, day first as it is written here; or `2024-12-31`. */
const fromText = (text: string): string | undefined => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
};

export const day: Format<IsoDate> = {
  how: { nl: 'datum: dag/maand/jaar', en: 'date: day/month/year' },
  read: (cell) => {
    const text = textOf(cell);
    const parsed = isoDateSchema.safeParse(typeof cell === 'number' ? fromSerial(cell) : fromText(text));
    return parsed.success ? ok(parsed.data) : flaw('notADay', { value: text });
  },
};

const CENTS_IN_A_EURO = 100;
const MAXIMUM_EUROS = 100_000_000;
/** Wide enough for what a binary fraction makes of two decimals, far narrower than a third decimal. */
const ROUNDING = 1e-4;

/** Without the euro sign and what separates thousands; the last comma or point before one or two digits is the decimal sign. */
const eurosIn = (text: string): number => {
  const bare = text.replace(/[€\s]/g, '');
  const [, whole = '', decimals] = /^(-?\d+|-?\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  return whole === '' ? Number.NaN : Number(`${whole.replace(/[.,]/g, '')}.${decimals ?? '0'}`);
};

/** An amount in euro, kept in cents. A third decimal is refused, not rounded: whoever typed it meant something. */
export const money: Format<Cents> = {
  how: { nl: 'bedrag in euro, met hoogstens 2 decimalen', en: 'amount in euro, with at most 2 decimals' },
  read: (cell) => {
    const euros = typeof cell === 'number' ? cell : eurosIn(textOf(cell));
    const amount = Math.round(euros * CENTS_IN_A_EURO);
    const isExact = Math.abs(euros * CENTS_IN_A_EURO - amount) < ROUNDING;
    return isExact && amount >= 0 && euros <= MAXIMUM_EUROS
      ? ok(cents(amount))
      : flaw('notAnAmount', { value: textOf(cell) });
  },
};

/** A funding period (1 or 2), or a quarter as the agency writes it. */
export type Span = { readonly period: 1 | 2 } | { readonly quarter: Quarter };
export const span: Format<Span> = {
  how: {
    nl: '1 of 2 voor een hele periode, of een kwartaal: 2025/Q3',
    en: '1 or 2 for a whole period, or a quarter: 2025/Q3',
  },
  read: (cell) => {
    const text = textOf(cell);
    if (text === '1') return ok({ period: 1 });
    if (text === '2') return ok({ period: 2 });
    const quarter = quarterSchema.safeParse(text.toUpperCase().replace(/^(\d{4})[ -]/, '$1/'));
    return quarter.success ? ok({ quarter: quarter.data }) : flaw('notASpan', { value: text });
  },
};
