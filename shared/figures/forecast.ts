import { addDays, addQuarters, type IsoDate, lastDayOf, type Quarter } from '../kernel/dates.ts';
import { daysBetween } from '../kernel/days.ts';
import type { Target } from '../partnership/schema.ts';
import type { FundingPeriod } from '../programme/schema.ts';
import type { Forecast } from './schema.ts';

/** Pace is measured over the last four quarters and what has passed of the present one: long enough to even out holidays. */
export const WINDOW_QUARTERS = 4;

type Reading = { readonly day: IsoDate; readonly realised: number };

type AtEndOf = { readonly quarter: Quarter };

const readings = <Standing extends AtEndOf>(
  standings: readonly Standing[],
  realised: (standing: Standing) => number,
  period: FundingPeriod,
  on: IsoDate,
): Reading[] => {
  const ends = standings.map((standing) => ({ day: lastDayOf(standing.quarter), realised: realised(standing) }));
  const past = ends.filter(({ day }) => day < on);
  return [{ day: addDays(period.from, -1), realised: 0 }, ...past, { day: on, realised: ends.at(-1)?.realised ?? 0 }];
};

const paceBetween = (from: Reading, to: Reading): number => {
  const days = daysBetween(from.day, to.day);
  return days === 0 ? 0 : Math.max(0, to.realised - from.realised) / days;
};

/** The shortest stretch that says something about pace: the first days of a quarter do not. */
const MINIMUM_STRETCH_DAYS = 30;

/**
 * What will be realised at the end of the period if things go on at today's pace, with the slowest and fastest stretch of
 * the window as bounds. Counts are whole companies, rounded down: a company that is almost there does not count. Nothing before the
 * period is a month old, and nothing after it.
 */
export const forecastOf = <Standing extends AtEndOf>(
  standings: readonly Standing[],
  realised: (standing: Standing) => number,
  period: FundingPeriod,
  on: IsoDate,
): Forecast | undefined => {
  const all = readings(standings, realised, period, on);
  const window = all.slice(-(WINDOW_QUARTERS + 2));
  const [first, last] = [window[0], window.at(-1)];
  if (!first || !last || on > period.to || daysBetween(first.day, on) < MINIMUM_STRETCH_DAYS) return undefined;
  const daysLeft = daysBetween(on, period.to);
  const pacePerDay = paceBetween(first, last);
  const stretches = window.slice(1).flatMap((reading, index) => {
    const from = window[index];
    return from && daysBetween(from.day, reading.day) >= MINIMUM_STRETCH_DAYS ? [paceBetween(from, reading)] : [];
  });
  const atPace = (pace: number): number => last.realised + Math.floor(pace * daysLeft + 1e-9);
  return {
    pacePerDay,
    windowFrom: first.day,
    windowDays: daysBetween(first.day, last.day),
    realisedInWindow: last.realised - first.realised,
    daysLeft,
    expected: atPace(pacePerDay),
    low: atPace(Math.min(pacePerDay, ...stretches)),
    high: atPace(Math.max(pacePerDay, ...stretches)),
  };
};

/**
 * Where the target should stand on a day: straight lines through the cumulative yearly steps, or one line over the whole period
 * where there are none. A number of companies, not rounded.
 */
export const expectedOn = (target: Target, period: FundingPeriod, on: IsoDate): number => {
  const start = { day: addDays(period.from, -1), companies: 0 };
  const steps = target.yearly
    .map(({ year, companies }) => ({
      day: lastDayOf(addQuarters(period.firstQuarter, (year - Number(period.from.slice(0, 4))) * 4 + 3)),
      companies,
    }))
    .filter(({ day }) => day < period.to)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const points = [start, ...steps, { day: period.to, companies: target.companies }];
  const next = points.findIndex(({ day }) => day >= on);
  const [from, to] = [points[next - 1], points[next]];
  if (!to) return target.companies;
  if (!from) return 0;
  return from.companies + ((to.companies - from.companies) * daysBetween(from.day, on)) / daysBetween(from.day, to.day);
};
