/** Gives the first moment strictly after another at which a schedule is due. */
export type Schedule = (after: Date) => Date;

const TIME_ZONE = 'Europe/Brussels';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Longer than the longest gap between two dates that a month and a day can name: 29 February, over 2100. */
const DAYS_TO_SEARCH = 9 * 366;

type LocalTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

const localTimeOf = (moment: Date): LocalTime => {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') };
};

const SUMMER_OFFSET = 120 * MINUTE;
const WINTER_OFFSET = 60 * MINUTE;

/**
 * The moment at which clocks in Brussels show a time. An hour that comes twice counts the first time; one that is skipped has no
 * moment. That is what EventBridge Scheduler does.
 */
const momentOf = (wanted: LocalTime): Date | undefined => {
  const asUtc = Date.UTC(wanted.year, wanted.month - 1, wanted.day, wanted.hour, wanted.minute);
  return [SUMMER_OFFSET, WINTER_OFFSET]
    .map((offset) => new Date(asUtc - offset))
    .find((moment) => {
      const shown = localTimeOf(moment);
      return shown.day === wanted.day && shown.hour === wanted.hour && shown.minute === wanted.minute;
    });
};

const numbers = (field: string, lowest: number, highest: number): number[] => {
  if (field === '*') return Array.from({ length: highest - lowest + 1 }, (_none, index) => lowest + index);
  const list = field.split(',').map(Number);
  if (list.some((number) => !Number.isInteger(number) || number < lowest || number > highest))
    throw new Error(`Not a list of numbers from ${lowest} to ${highest}: ${field}`);
  return list.toSorted((one, other) => one - other);
};

const cronSchedule = (fields: string): Schedule => {
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek, year, ...rest] = fields.split(/\s+/);
  if (dayOfWeek !== '?' || year !== '*' || rest.length > 0)
    throw new Error(`Only cron(minute hour day month ? *) is supported, not cron(${fields})`);
  const minutes = numbers(minute, 0, 59);
  const hours = numbers(hour, 0, 23);
  const days = numbers(dayOfMonth, 1, 31);
  const months = numbers(month, 1, 12);
  const timesOn = (date: Pick<LocalTime, 'year' | 'month' | 'day'>): Date[] =>
    hours
      .flatMap((hourOfDay) =>
        minutes.map((minuteOfHour) => momentOf({ ...date, hour: hourOfDay, minute: minuteOfHour })),
      )
      .filter((moment) => moment !== undefined);
  return (after) => {
    const { year: firstYear, month: firstMonth, day: firstDay } = localTimeOf(after);
    const noon = Date.UTC(firstYear, firstMonth - 1, firstDay, 12);
    for (let index = 0; index < DAYS_TO_SEARCH; index += 1) {
      const date = localTimeOf(new Date(noon + index * DAY));
      if (!days.includes(date.day) || !months.includes(date.month)) continue;
      const found = timesOn(date).find((moment) => moment > after);
      if (found) return found;
    }
    throw new Error(`cron(${fields}) names no date`);
  };
};

const rateSchedule = (count: number): Schedule => {
  if (count < 1) throw new Error('A rate is at least 1 minute');
  return (after) => new Date(after.getTime() + count * MINUTE);
};

/** The minutes between two times of a schedule that counts from the last one; nothing for one by the clock. */
export const everyMinutes = (expression: string): number | undefined => {
  const count = /^rate\((\d+) minutes?\)$/.exec(expression)?.[1];
  return count === undefined ? undefined : Number(count);
};

/**
 * Reads a schedule as EventBridge Scheduler writes it, in Europe/Brussels: `cron(minute hour day month ? *)` with `*` and lists of
 * numbers, or `rate(n minutes)`, counted from the last time. Throws on anything else.
 */
export const parseSchedule = (expression: string): Schedule => {
  const fields = /^cron\((.+)\)$/.exec(expression)?.[1];
  if (fields !== undefined) return cronSchedule(fields.trim());
  const minutes = everyMinutes(expression);
  if (minutes !== undefined) return rateSchedule(minutes);
  throw new Error(`Not a schedule: ${expression}`);
};
