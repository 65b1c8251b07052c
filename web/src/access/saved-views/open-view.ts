import type { OwnAndSharedViews, SavedView, ViewList } from '../../../../shared/access/saved-views.ts';
import { droppedFrom } from '../../../../shared/access/view-changes.ts';
import type { AddressValues } from '../../app/search-values.ts';

/** A search of a list as an address would hold it. */
export const valuesOf = (search: object): AddressValues => Object.fromEntries(Object.entries(search));

/** Per filter the choices that exist, for those that a list of words in the code cannot know. */
export type KnownChoices = Readonly<Record<string, readonly string[]>>;

export type Opened<Search> = { readonly view: SavedView; readonly search: Search; readonly dropped: readonly string[] };

/** What of a view is still a choice, and the names of the filters that are not. */
export const openView = <Search extends object>(
  view: SavedView,
  read: (values: AddressValues) => Search,
  known: KnownChoices,
): Opened<Search> => {
  const standing = Object.entries(view.search).filter(([filter, value]) => known[filter]?.includes(value) ?? true);
  const search = read(Object.fromEntries(standing));
  return { view, search, dropped: droppedFrom(view, valuesOf(search)) };
};

/** The view with which a list opens; a default that is gone is none. */
export const defaultView = ({ own, shared }: OwnAndSharedViews, list: ViewList): SavedView | undefined =>
  [...own.views, ...shared.views].find((view) => view.list === list && view.id === own.defaults[list]);
