import {
  addDays,
  addQuarters,
  type IsoDate,
  lastDayOf,
  type Quarter,
  quarterOf,
  quartersBetween,
} from '../../kernel/dates.ts';
import type { ProgrammeRules } from '../../programme/schema.ts';
import { periodOf, QUARTERS_OF } from '../matching/calendar.ts';

type Cadence = ProgrammeRules['monitoringCadence'];

/** How far back a measurement looks: so long a correction can still change figures. What is older stays as it was published. */
export const MEASURED_QUARTERS = 8;

/** The last period that is wholly over on a day, by its last quarter. */
const lastOver = (today: IsoDate, cadence: Cadence): Quarter => {
  const current = periodOf(today, cadence);
  return addQuarters(current, -QUARTERS_OF[cadence]);
};

/** The periods, by their last quarter, that are over on a day, from the one in which a day falls on; the oldest first. */
export const periodsOver = (since: IsoDate, today: IsoDate, cadence: Cadence): Quarter[] => {
  const last = lastOver(today, cadence);
  return quartersBetween(periodOf(since, cadence), last).filter(
    (quarter) => periodOf(lastDayOf(quarter), cadence) === quarter,
  );
};

/**
 * After how many months it can still be measured who stayed: a period is measured for the last time with the delivery that reaches so far
 * that it is one of the eight quarters. What comes later is never published.
 */
export const mostMonthsMeasured = (cadence: Cadence): number => (MEASURED_QUARTERS - QUARTERS_OF[cadence]) * 3;

/** What a delivery up to a day can tell of: periods that end on that day or before, as far back as is measured; the oldest first. */
export const periodsMeasured = (referenceDate: IsoDate, cadence: Cadence): Quarter[] => {
  const last = lastOver(addDays(referenceDate, 1), cadence);
  return periodsOver(
    lastDayOf(addQuarters(quarterOf(lastDayOf(last)), 1 - MEASURED_QUARTERS)),
    addDays(referenceDate, 1),
    cadence,
  );
};
