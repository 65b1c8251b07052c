export const MILLISECONDS_PER_DAY = 86_400_000;

/** A day as a number: when it begins in UTC, so that all days are as long. */
export const utcOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * Whole calendar days from one day (`YYYY-MM-DD`) to another; negative when `to` lies before `from`. Apart from the schemas of dates, so
 * that a screen loads no schema library to count days.
 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((utcOf(to) - utcOf(from)) / MILLISECONDS_PER_DAY);

/** The calendar day that follows, of the same type: `dates.ts`, which names the type of a day, builds on this file. */
export const dayAfter = <Day extends string>(day: Day): Day =>
  // The first ten characters of such a text are a day.
  new Date(utcOf(day) + MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as Day;
