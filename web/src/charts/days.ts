import type { IsoDate, Quarter } from '../../../shared/kernel/dates.ts';
import { MILLISECONDS_PER_DAY, utcOf } from '../../../shared/kernel/days.ts';

/** A day as a number, to measure with. */
export const dayNumber = (date: IsoDate): number => utcOf(date) / MILLISECONDS_PER_DAY;

/** The number of the day after a quarter, which is where a chart puts its end. */
export const endOfQuarter = (quarter: Quarter): number => {
  const year = Number(quarter.slice(0, 4));
  const month = Number(quarter.slice(6)) * 3;
  return Date.UTC(year, month, 1) / MILLISECONDS_PER_DAY;
};

/** The quarter of a day, as the agency writes it. */
export const quarterOfDay = (date: IsoDate): string =>
  `${date.slice(0, 4)}/Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** Every quarter from the first to the last, both included. */
export const quartersUpTo = (first: string, last: string): string[] => {
  const quarters: string[] = [];
  const index = (quarter: string): number => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
  for (let at = index(first); at <= index(last); at += 1) quarters.push(`${Math.floor(at / 4)}/Q${(at % 4) + 1}`);
  return quarters;
};
