import { addQuarters, type IsoDate, isoDate, type Quarter, quarterOf } from '../../kernel/dates.ts';
import type { ProgrammeRules } from '../../programme/schema.ts';

/** A day so many calendar months later; the last of that month where it has no such day. */
export const addMonths = (day: IsoDate, months: number): IsoDate => {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  // Day 0 of the month after is the last of the month.
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDate(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10));
};

/** How many quarters a period of measuring has. */
export const QUARTERS_OF = { quarterly: 1, halfYearly: 2, yearly: 4 } as const satisfies Record<
  ProgrammeRules['monitoringCadence'],
  number
>;

/** The period of measuring in which a day falls, by its last quarter: half-yearly `2026/Q2` or `2026/Q4`. */
export const periodOf = (day: IsoDate, cadence: ProgrammeRules['monitoringCadence']): Quarter => {
  const size = QUARTERS_OF[cadence];
  const own = quarterOf(day);
  return addQuarters(own, size - 1 - ((Number(own.slice(6)) - 1) % size));
};

export type MatchingRules = Pick<ProgrammeRules, 'monitoringCadence' | 'retentionMonths'>;

/** A day on which somebody left or started, with all that the rules make of it. */
export type Moment = {
  readonly day: IsoDate;
  readonly period: Quarter;
  /** When it is asked whether somebody who started on this day still works: one for each number of months of the rules. */
  readonly askedOn: readonly IsoDate[];
};

/** Works out each day once: a delivery has a million rows, but only some thousands of days. */
export const momentsBy = ({ monitoringCadence, retentionMonths }: MatchingRules): ((day: IsoDate) => Moment) => {
  const known = new Map<IsoDate, Moment>();
  return (day) => {
    const before = known.get(day);
    if (before) return before;
    const askedOn = retentionMonths.map((months) => addMonths(day, months));
    const moment = { day, period: periodOf(day, monitoringCadence), askedOn };
    known.set(day, moment);
    return moment;
  };
};
