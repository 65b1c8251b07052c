import type { IsoDate } from '../../../../shared/kernel/dates.ts';
import type { XmlElement } from './element.ts';

/** A date as far as it is known: `2004`, `2004-11` or `2004-11-27`; empty when nothing is. */
const known = (date: string): string => {
  const shortened = date.slice(0, 10).replace(/(-00)+$/, '');
  return /^\d{4}(-\d{2}){0,2}$/.test(shortened) ? shortened : '';
};

/** Of a date without day or month, only a later month or year is later. */
const isBefore = (date: string, day: IsoDate): boolean => date !== '' && date < day.slice(0, date.length);
const isAfter = (date: string, day: IsoDate): boolean => date !== '' && date > day.slice(0, date.length);

const beginOf = (element: XmlElement): string => known(element.attribute('DatumBegin'));

/** What holds on a day, what began last first. Without dates it holds. */
export const holdingOn = (elements: readonly XmlElement[], day: IsoDate): XmlElement[] =>
  elements
    .filter((element) => !isAfter(beginOf(element), day) && !isBefore(known(element.attribute('DatumEinde')), day))
    .toSorted((a, b) => (beginOf(a) === beginOf(b) ? 0 : beginOf(a) < beginOf(b) ? 1 : -1));
