import { MILLISECONDS_PER_DAY, utcOf } from '../../../shared/kernel/days.ts';

const DAYS_PER_WEEK = 7;

/** The weeks of a month (`2026-11`), Monday first; nothing where a day is of another month. */
export const weeksOf = (month: string): (string | undefined)[][] => {
  const first = utcOf(`${month}-01`);
  const before = (new Date(first).getUTCDay() + 6) % DAYS_PER_WEEK;
  const weeks: (string | undefined)[][] = [];
  for (let monday = first - before * MILLISECONDS_PER_DAY; ; monday += DAYS_PER_WEEK * MILLISECONDS_PER_DAY) {
    const days = Array.from({ length: DAYS_PER_WEEK }, (_, index) => {
      const day = new Date(monday + index * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
      return day.startsWith(month) ? day : undefined;
    });
    if (days.every((day) => day === undefined)) return weeks;
    weeks.push(days);
  }
};
