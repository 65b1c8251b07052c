import { addDays, type IsoDate, isoDate } from './dates.ts';
import { daysBetween, utcOf } from './days.ts';

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher). */
export const easterOf = (year: number): IsoDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const place = epact + weekday - 7 * late + 114;
  const two = (number: number): string => String(number).padStart(2, '0');
  return isoDate(`${year}-${two(Math.floor(place / 31))}-${two((place % 31) + 1)}`);
};

/** New Year, Labour Day, the national day, Assumption, All Saints, Armistice, Christmas. */
const FIXED = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension, Whit Monday: days after Easter. */
const AFTER_EASTER = [1, 39, 50];

const holidays = new Map<number, ReadonlySet<string>>();

/** The ten legal holidays of Belgium in a year. */
export const holidaysOf = (year: number): ReadonlySet<string> => {
  const known = holidays.get(year);
  if (known) return known;
  const easter = easterOf(year);
  const found = new Set<string>([
    ...FIXED.map((day) => `${year}-${day}`),
    ...AFTER_EASTER.map((days) => addDays(easter, days)),
  ]);
  holidays.set(year, found);
  return found;
};

/** 1 is Monday, 7 is Sunday. */
const weekdayOf = (day: IsoDate): number => new Date(utcOf(day)).getUTCDay() || 7;

/** Whether a day is neither in a weekend nor a legal holiday. */
export const isBusinessDay = (day: IsoDate): boolean =>
  weekdayOf(day) < 6 && !holidaysOf(Number(day.slice(0, 4))).has(day);

/** The business days after the first day, up to and including the last; negative when the last lies before the first. */
export const businessDaysBetween = (from: IsoDate, to: IsoDate): number => {
  if (to < from) return 0 - businessDaysBetween(to, from);
  // Whole weeks are counted at once: what is years overdue takes no longer.
  const weeks = Math.floor(daysBetween(from, to) / 7);
  const rest = addDays(from, weeks * 7);
  let count = weeks * 5 - holidaysOnWeekdays(from, rest);
  for (let day = rest; day < to; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day)) count += 1;
  }
  return count;
};

const holidaysOnWeekdays = (from: IsoDate, to: IsoDate): number => {
  let count = 0;
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    for (const day of holidaysOf(year)) if (day > from && day <= to && weekdayOf(isoDate(day)) < 6) count += 1;
  return count;
};

/** The business day a number of business days after a day; 0 gives the day itself, whatever it is. */
export const addBusinessDays = (from: IsoDate, days: number): IsoDate => {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
};

/** The day itself when it is a business day, or the last one before it. */
export const lastBusinessDayUpTo = (day: IsoDate): IsoDate =>
  isBusinessDay(day) ? day : lastBusinessDayUpTo(addDays(day, -1));

/** Whether a day is the first business day of its week: Monday, or the next one when that is a holiday. */
export const isFirstBusinessDayOfWeek = (day: IsoDate): boolean =>
  isBusinessDay(day) && businessDaysBetween(addDays(day, -weekdayOf(day)), day) === 1;
