import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ViewList } from '../../../../shared/access/saved-views.ts';
import { usePlace } from '../../app/place.ts';
import type { AddressValues } from '../../app/search-values.ts';
import { viewsQuery } from './api.ts';
import { ManageDialog } from './manage-dialog.tsx';
import { defaultView, type KnownChoices, type Opened, openView, valuesOf } from './open-view.ts';
import { SaveDialog } from './save-dialog.tsx';
import { ViewsMenu } from './views-menu.tsx';
import { useViewWords } from './words.ts';

export type SavedViewsProps<Search extends object> = {
  readonly list: ViewList;
  readonly search: Search;
  /** Reads an address as the list does: what is no choice falls away. */
  readonly read: (values: AddressValues) => Search;
  /** Not there until it is known: a default waits for it. */
  readonly known: KnownChoices | undefined;
  readonly onOpen: (search: Search) => void;
};

const isEmpty = (search: object): boolean => Object.values(search).every((value) => value === undefined);

const OpenedNotice = ({ opened }: { opened: Opened<object> }) => {
  const views = useViewWords();
  const words: Readonly<Record<string, string>> = views.filters;
  const { view, dropped } = opened;
  if (dropped.length === 0) return <p className="small muted">{views.opened(view.name)}</p>;
  const filters = dropped.map((filter) => words[filter] ?? filter).join(', ');
  return <p className="notice notice-warning">{views.dropped(view.name, filters)}</p>;
};

/** The views that one keeps of a list: opens, saves and manages them. A list that is entered without filters opens with the default. */
export function SavedViews<Search extends object>({ list, search, read, known, onOpen }: SavedViewsProps<Search>) {
  const texts = useViewWords();
  const { data } = useQuery(viewsQuery(usePlace()));
  const [opened, setOpened] = useState<Opened<Search>>();
  const [asking, setAsking] = useState<'save' | 'manage'>();
  const [saved, setSaved] = useState<string>();
  const mayOpenDefault = useRef(isEmpty(search));
  const open = (next: Opened<Search>): void => {
    setSaved(undefined);
    setOpened(next);
    onOpen(next.search);
  };
  useEffect(() => {
    if (!mayOpenDefault.current || !data || !known) return;
    mayOpenDefault.current = false;
    const view = defaultView(data, list);
    if (view && isEmpty(search)) open(openView(view, read, known));
  });
  if (!data) return null;
  const isAsOpened = opened !== undefined && JSON.stringify(read(valuesOf(search))) === JSON.stringify(opened.search);
  return (
    <div className="saved-views">
      <ViewsMenu
        list={list}
        views={data}
        filtered={!isEmpty(search)}
        onOpen={(view) => open(openView(view, read, known ?? {}))}
        onAll={() => {
          setOpened(undefined);
          onOpen(read({}));
        }}
        onAsk={setAsking}
      />
      <div role="status">
        {saved === undefined ? null : <p className="small muted">{texts.saved(saved)}</p>}
        {isAsOpened ? <OpenedNotice opened={opened} /> : null}
      </div>
      {asking === 'save' ? (
        <SaveDialog
          list={list}
          search={search}
          views={data}
          onClose={() => setAsking(undefined)}
          onSaved={(name) => {
            setAsking(undefined);
            setSaved(name);
          }}
        />
      ) : null}
      {asking === 'manage' ? <ManageDialog list={list} views={data} onClose={() => setAsking(undefined)} /> : null}
    </div>
  );
}
