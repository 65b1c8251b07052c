import { type IsoDate, lastDayOf, type Quarter } from '../../kernel/dates.ts';
import { addMonths } from '../matching/calendar.ts';

/**
 * Whether it can be known of everybody who started in a quarter if they still work so many months later. Before that a table of who stayed
 * would change with every delivery, and each change would tell of the few whose day had just come: it is not published.
 */
export const isKnownOfAll = (quarter: Quarter, months: number, referenceDate: IsoDate): boolean =>
  addMonths(lastDayOf(quarter), months) <= referenceDate;
