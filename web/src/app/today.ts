import type { Instant, IsoDate } from '../../../shared/kernel/dates.ts';
import { currentTime } from './browser.ts';

const brussels = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

// `YYYY-MM-DD` is what this locale writes, which is what an IsoDate is.
const dayAt = (time: Date | number): IsoDate => brussels.format(time) as IsoDate;

/** Today in Brussels: what a date field starts with. The API judges by its own clock. */
export const today = (): IsoDate => dayAt(currentTime());

/** The day in Brussels on which an instant falls. Without the kernel's own, which would bring the schema library along. */
export const dayIn = (instant: Instant): IsoDate => dayAt(new Date(instant));
