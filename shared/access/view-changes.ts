import type { FieldError } from '../kernel/errors.ts';
import { foldForSearch } from '../kernel/search-text.ts';
import type { SavedView, SavedViews, ViewList } from './saved-views.ts';

type Views = Pick<SavedViews, 'views' | 'defaults'>;

/** Puts a view in its place, or adds it; repeating it changes nothing. */
export const withView = ({ views, defaults }: Views, view: SavedView): Views => ({
  views: views.some(({ id }) => id === view.id)
    ? views.map((other) => (other.id === view.id ? view : other))
    : [...views, view],
  defaults,
});

/** Without a view. It is nobody's default any more either. */
export const withoutView = ({ views, defaults }: Views, id: SavedView['id']): Views => ({
  views: views.filter((view) => view.id !== id),
  defaults: {
    ...(defaults.trajectories === undefined || defaults.trajectories === id
      ? {}
      : { trajectories: defaults.trajectories }),
    ...(defaults.companies === undefined || defaults.companies === id ? {} : { companies: defaults.companies }),
  },
});

/** Makes a view the one with which a list opens; without a view, the list opens as it is. */
export const withDefault = ({ views, defaults }: Views, list: ViewList, id: SavedView['id'] | undefined): Views => {
  const { [list]: _, ...others } = defaults;
  return { views, defaults: { ...others, ...(id === undefined ? {} : { [list]: id }) } };
};

const nameOf = ({ list, name }: Pick<SavedView, 'list' | 'name'>): string => `${list} ${foldForSearch(name)}`;

/** Whether another view of the same list has that name, accents and capitals aside. */
export const isNameTaken = (views: readonly SavedView[], view: Pick<SavedView, 'id' | 'list' | 'name'>): boolean =>
  views.some((other) => other.id !== view.id && nameOf(other) === nameOf(view));

/** What the shape of views cannot say: an id twice, or a name twice in one list. */
export const viewErrors = (views: readonly SavedView[]): FieldError[] =>
  views.flatMap((view, index): FieldError[] => {
    const earlier = views.slice(0, index);
    if (earlier.some(({ id }) => id === view.id)) return [{ pointer: `/views/${index}/id`, message: 'listedTwice' }];
    return isNameTaken(earlier, view) ? [{ pointer: `/views/${index}/name`, message: 'nameTaken' }] : [];
  });

/** What of a view is no choice any more: the names of filters that reading it dropped. */
export const droppedFrom = (view: SavedView, read: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(view.search).filter((filter) => read[filter] !== view.search[filter]);
