import type { CatalogueName } from '../../../shared/catalogue/lists.ts';
import { choosableOn, versionOn } from '../../../shared/catalogue/meaning.ts';
import { isToCheck } from '../../../shared/catalogue/to-check.ts';
import type { CataloguesView, ShownEntry } from '../../../shared/catalogue/view.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import { foldForSearch } from '../../../shared/kernel/search-text.ts';
import { today } from '../app/today.ts';
import type { EntryListSearch } from './list-search.ts';
import { dayTyped } from './use-catalogue.ts';

export type EntryRow = { readonly entry: ShownEntry; readonly toCheck: boolean };

/** The day of which a list is asked: today, unless a whole day stands in the address. */
export const dayAsked = ({ asOn }: EntryListSearch): IsoDate => dayTyped(asOn ?? '');

/** What people added later was not in the list yet; what came with the system always was. */
const wasThereOn = ({ versions: [first] }: ShownEntry, day: IsoDate): boolean =>
  first?.at === undefined || first.from <= day;

/**
 * The entries of a list that the filters leave, under the names and in the state of the day that is asked. Whether one is to be checked
 * is a question of today.
 */
export const rowsOf = (
  { catalogues, checkAfterMonths }: CataloguesView,
  name: CatalogueName,
  search: EntryListSearch,
): EntryRow[] => {
  const day = dayAsked(search);
  const wanted = foldForSearch(search.search ?? '');
  return catalogues[name]
    .filter((entry) => wasThereOn(entry, day))
    .map((entry) => ({ entry, toCheck: isToCheck(name, entry, { today: today(), months: checkAfterMonths }) }))
    .filter(({ entry, toCheck }) => {
      const { nl, en } = versionOn(entry, day);
      const isClosed = choosableOn(entry, day).state === 'closed';
      const states = { open: !isClosed, closed: isClosed, toCheck };
      return (search.state === undefined || states[search.state]) && foldForSearch(`${nl} ${en}`).includes(wanted);
    });
};
