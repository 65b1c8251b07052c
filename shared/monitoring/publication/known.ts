import { type IsoDate, lastDayOf, type Quarter } from '../../kernel/dates.ts';
import { addMonths } from '../matching/calendar.ts';

/** The day on which it can be known of everybody who started in a quarter if they still work so many months later: that of the last start. */
export const knownOfAllOn = (quarter: Quarter, months: number): IsoDate => addMonths(lastDayOf(quarter), months);

/**
 * Whether it can be known of everybody who started in a quarter if they still work so many months later. Before that a table of who stayed
 * would change with every delivery, and each change would tell of the few whose day had just come: it is not published.
 */
export const isKnownOfAll = (quarter: Quarter, months: number, referenceDate: IsoDate): boolean =>
  knownOfAllOn(quarter, months) <= referenceDate;
