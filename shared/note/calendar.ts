import {
  addDays,
  addQuarters,
  type IsoDate,
  lastDayOf,
  type Quarter,
  quarterOf,
  quartersBetween,
} from '../kernel/dates.ts';
import { FUNDING_PERIODS } from '../programme/funding-periods.ts';
import type { ProgrammeRules } from '../programme/schema.ts';
import { type CadenceOn, endsNotePeriod } from './periods.ts';
import type { NoteState } from './schema.ts';

/** So many quarters that are over can still be written about; what was begun before goes on to its end. */
export const WRITABLE_QUARTERS = 4;

type DueRules = Pick<ProgrammeRules, 'noteDueDays'>;

/** What the programme rules say of notes: of today, and how often one is due by the rules of each quarter. */
export type NoteRules = DueRules & Pick<ProgrammeRules, 'draftStaleAfterDays'> & { readonly cadenceOn: CadenceOn };

/**
 * The periods, by their last quarter, of which a note can be begun on a day, the newest first: those that are over, within the programme. With
 * a yearly cadence a note is due of fourth quarters only.
 */
export const writableQuarters = (today: IsoDate, { cadenceOn }: Pick<NoteRules, 'cadenceOn'>): Quarter[] => {
  const [{ firstQuarter }, { lastQuarter }] = FUNDING_PERIODS;
  const last = addQuarters(quarterOf(today), -1);
  return quartersBetween(addQuarters(last, 1 - WRITABLE_QUARTERS), last)
    .filter((quarter) => quarter >= firstQuarter && quarter <= lastQuarter && endsNotePeriod(quarter, cadenceOn))
    .reverse();
};

/** The day by which a note is to be signed by both, in calendar days after its last quarter. */
export const dueDayOf = (quarter: Quarter, { noteDueDays }: DueRules): IsoDate =>
  addDays(lastDayOf(quarter), noteDueDays);

/**
 * Whether a note is late on a day. One that lies with the agency is not: whatever it waits for, it is not for the partnership. Nor is one that
 * came back: it was handed in.
 */
export const isOverdue = (
  { quarter, state }: { readonly quarter: Quarter; readonly state: NoteState | 'absent' },
  today: IsoDate,
  rules: DueRules,
): boolean => state !== 'submitted' && state !== 'returned' && state !== 'accepted' && today > dueDayOf(quarter, rules);
