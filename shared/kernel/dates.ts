import * as z from 'zod';
import { dayAfter, MILLISECONDS_PER_DAY, utcOf } from './days.ts';

/** A calendar day in Europe/Brussels, `YYYY-MM-DD`. Sorts and compares as text. */
export const isoDateSchema = z.iso.date().brand<'IsoDate'>().meta({ id: 'IsoDate' });
export type IsoDate = z.infer<typeof isoDateSchema>;

/** An instant in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export const instantSchema = z.iso.datetime().brand<'Instant'>().meta({ id: 'Instant' });
export type Instant = z.infer<typeof instantSchema>;

/** A calendar quarter as the agency writes it: `2026/Q3`. Sorts and compares as text. */
export const quarterSchema = z
  .string()
  .regex(/^20\d{2}\/Q[1-4]$/)
  .brand<'Quarter'>()
  .meta({ id: 'Quarter' });
export type Quarter = z.infer<typeof quarterSchema>;

const MILLISECONDS_PER_HOUR = 3_600_000;

let brusselsDay: Intl.DateTimeFormat | undefined;

/** The calendar day in Brussels on which an instant falls: 31 December 23:30 UTC is already 1 January. */
export const dayOf = (instant: Instant): IsoDate => {
  // Made when it is first needed: with its time zones it takes as long as loading a client of the database.
  brusselsDay ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Brussels',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return isoDateSchema.parse(brusselsDay.format(new Date(instant)));
};

let brusselsTime: Intl.DateTimeFormat | undefined;

/** What the clock shows in Brussels at an instant: `HH:mm:ss`. Goes with `dayOf`. */
export const timeOf = (instant: Instant): string => {
  brusselsTime ??= new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', timeStyle: 'medium' });
  return brusselsTime.format(new Date(instant));
};

/** The last instant of a day in Brussels. */
export const endOf = (day: IsoDate): Instant => {
  const midnightInUtc = utcOf(dayAfter(day));
  // Brussels is one or two hours ahead, and the clock never changes at midnight.
  const hoursAhead = dayOf(instant(new Date(midnightInUtc - 2 * MILLISECONDS_PER_HOUR).toISOString())) > day ? 2 : 1;
  return instant(new Date(midnightInUtc - hoursAhead * MILLISECONDS_PER_HOUR - 1).toISOString());
};

export const isoDate = (text: string): IsoDate => isoDateSchema.parse(text);
export const instant = (text: string): Instant => instantSchema.parse(text);
export const quarter = (text: string): Quarter => quarterSchema.parse(text);

export const addDays = (date: IsoDate, days: number): IsoDate =>
  isoDate(new Date(utcOf(date) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10));

export const quarterOf = (date: IsoDate): Quarter =>
  quarter(`${date.slice(0, 4)}/Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`);

const quarterNumberSchema = z.literal([1, 2, 3, 4]);

const parts = (of: Quarter): { year: number; number: 1 | 2 | 3 | 4 } => ({
  year: Number(of.slice(0, 4)),
  number: quarterNumberSchema.parse(Number(of.slice(6))),
});

/** The quarter a number of quarters later, or earlier when negative. */
export const addQuarters = (of: Quarter, count: number): Quarter => {
  const { year, number } = parts(of);
  const index = year * 4 + (number - 1) + count;
  return quarter(`${Math.floor(index / 4)}/Q${(index % 4) + 1}`);
};

export const firstDayOf = (of: Quarter): IsoDate => {
  const { year, number } = parts(of);
  return isoDate(`${year}-${String(number * 3 - 2).padStart(2, '0')}-01`);
};

const LAST_DAYS = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' } as const;

export const lastDayOf = (of: Quarter): IsoDate => {
  const { year, number } = parts(of);
  return isoDate(`${year}-${LAST_DAYS[number]}`);
};

/** Every quarter from the first to the last, both included. */
export const quartersBetween = (first: Quarter, last: Quarter): Quarter[] => {
  const quarters: Quarter[] = [];
  for (let current = first; current <= last; current = addQuarters(current, 1)) quarters.push(current);
  return quarters;
};
