import { OTHER_CODE } from '../kernel/catalogue-code.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { type CatalogueName, catalogueList } from './lists.ts';
import { choosableOn } from './meaning.ts';
import type { CatalogueEntry } from './schema.ts';

type Checked = Pick<CatalogueEntry, 'code' | 'versions'> & { readonly checks: readonly { readonly on: IsoDate }[] };

/** The latest day on which somebody looked whether an entry is right; nothing when nobody did. */
export const lastCheck = <Check extends { readonly on: IsoDate }>(checks: readonly Check[]): Check | undefined =>
  checks.reduce<Check | undefined>((last, check) => (last && last.on > check.on ? last : check), undefined);

const monthsOf = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Whole calendar months from one day to another. */
const monthsBetween = (from: IsoDate, to: IsoDate): number =>
  monthsOf(to) - monthsOf(from) - (to.slice(8) < from.slice(8) ? 1 : 0);

/**
 * Whether an entry must be looked at again: one of a catalogue that speaks of the world outside, still open, and never checked or not
 * for so many months (programme rule `checkCatalogueAfterMonths`). "Other" says nothing that could be checked.
 */
export const isToCheck = (
  catalogue: CatalogueName,
  entry: Checked,
  { today, months }: { readonly today: IsoDate; readonly months: number },
): boolean => {
  if (!catalogueList(catalogue).isChecked || entry.code === OTHER_CODE) return false;
  if (choosableOn(entry, today).state === 'closed') return false;
  const last = lastCheck(entry.checks);
  return last === undefined || monthsBetween(last.on, today) >= months;
};
