import type { IsoDate } from '../../../shared/kernel/dates.ts';
import { currentTime } from './browser.ts';

const brussels = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Today in Brussels: what a date field starts with. The API judges by its own clock. */
// `YYYY-MM-DD` is what this locale writes, which is what an IsoDate is.
export const today = (): IsoDate => brussels.format(currentTime()) as IsoDate;
