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

/** The entries of a list that the filters leave, as they were on the day that is asked. */
export const rowsOf = (
  { catalogues, checkAfterMonths }: CataloguesView,
  name: CatalogueName,
  search: EntryListSearch,
): EntryRow[] => {
  const day = dayAsked(search);
  const wanted = foldForSearch(search.search ?? '');
  return catalogues[name]
    .map((entry) => ({ entry, toCheck: isToCheck(name, entry, { today: today(), months: checkAfterMonths }) }))
    .filter(({ entry, toCheck }) => {
      const { nl, en } = versionOn(entry, day);
      const isClosed = choosableOn(entry, day).state === 'closed';
      const states = { open: !isClosed, closed: isClosed, toCheck };
      return (search.state === undefined || states[search.state]) && foldForSearch(`${nl} ${en}`).includes(wanted);
    });
};
