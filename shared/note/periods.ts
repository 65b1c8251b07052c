import { addQuarters, type IsoDate, lastDayOf, type Quarter } from '../kernel/dates.ts';
import { periodOf } from '../monitoring/matching/calendar.ts';
import { DEFAULT_RULES } from '../programme/default-rules.ts';
import { FUNDING_PERIODS } from '../programme/funding-periods.ts';
import { versionOn } from '../programme/in-force.ts';
import type { ProgrammeRules } from '../programme/schema.ts';

/** The cadence that held on a day: what is of a quarter that is over goes by the rules of its time. */
export type CadenceOn = (day: IsoDate) => ProgrammeRules['monitoringCadence'];

export const cadenceIn =
  (versions: readonly ProgrammeRules[]): CadenceOn =>
  (day) =>
    (versionOn(versions, day) ?? DEFAULT_RULES).monitoringCadence;

const FIRST = FUNDING_PERIODS[0].firstQuarter;

/** Whether a quarter is the last of its period under the cadence of its own last day. The fourth quarter of a year is, whatever the cadence. */
export const endsNotePeriod = (quarter: Quarter, cadenceOn: CadenceOn): boolean =>
  periodOf(lastDayOf(quarter), cadenceOn(lastDayOf(quarter))) === quarter;

/**
 * The first quarter that a note is about, of the note that is named after the last one: the quarter after the note before. Where the cadence
 * changed in between, no quarter is in two notes and none is in no note.
 */
export const firstQuarterOfNote = (quarter: Quarter, cadenceOn: CadenceOn): Quarter => {
  const before = addQuarters(quarter, -1);
  return before < FIRST || endsNotePeriod(before, cadenceOn) ? quarter : firstQuarterOfNote(before, cadenceOn);
};
