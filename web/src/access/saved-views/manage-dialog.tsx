import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OwnAndSharedViews, SavedView, ViewList } from '../../../../shared/access/saved-views.ts';
import { withDefault, withoutView, withView } from '../../../../shared/access/view-changes.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { type Audience, changeViews, type ViewChange, viewsQuery } from './api.ts';
import { RenameForm } from './rename-form.tsx';
import { useViewWords } from './words.ts';

type ManageDialogProps = {
  readonly list: ViewList;
  readonly views: OwnAndSharedViews;
  readonly onClose: () => void;
};

type Placed = { readonly view: SavedView; readonly audience: Audience };

const useViewChange = () => {
  const place = usePlace();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ audience, change }: { audience: Audience; change: ViewChange }) =>
      changeViews(place, audience, change),
    onSuccess: () => client.invalidateQueries({ queryKey: viewsQuery(place).queryKey }),
  });
};

/** Renames, removes and chooses the default among one's own views; the shared ones too for whoever may share. */
export const ManageDialog = ({ list, views, onClose }: ManageDialogProps) => {
  const texts = useViewWords();
  const mayShare = useMay('view:share');
  const changing = useViewChange();
  const [renaming, setRenaming] = useState<string>();
  const [removed, setRemoved] = useState<Placed>();
  const standard = views.own.defaults[list];
  const placed = (['own', 'shared'] as const).flatMap((audience): Placed[] =>
    views[audience].views.filter((view) => view.list === list).map((view) => ({ view, audience })),
  );
  const change = (audience: Audience, how: ViewChange): void => changing.mutate({ audience, change: how });
  const remove = (one: Placed): void => {
    setRemoved(one);
    change(one.audience, (before) => withoutView(before, one.view.id));
  };
  const restore = ({ view, audience }: Placed): void => {
    setRemoved(undefined);
    change(audience, (before) => withView(before, view));
  };
  const button = (label: string, name: string, onClick: () => void) => (
    <button type="button" className="button button-quiet" aria-label={name} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <Dialog title={texts.manage} onClose={onClose}>
      <div role="status">
        {removed && changing.isSuccess ? (
          <p className="notice">
            {texts.removed(removed.view.name)} {button(texts.restore, texts.restore, () => restore(removed))}
          </p>
        ) : null}
      </div>
      {changing.isError ? <ErrorState error={changing.error} /> : null}
      {placed.length === 0 ? <p className="muted">{texts.none}</p> : null}
      <ul className="managed-views">
        {placed.map(({ view, audience }) => (
          <li key={view.id}>
            <div>
              <strong>{view.name}</strong> {audience === 'shared' ? <span className="tag">{texts.shared}</span> : null}{' '}
              {standard === view.id ? <span className="tag">{texts.standard}</span> : null}
            </div>
            <div className="row">
              {standard === view.id
                ? button(texts.dropDefault, texts.dropDefaultOf(view.name), () =>
                    change('own', (before) => withDefault(before, list, undefined)),
                  )
                : button(texts.makeDefault, texts.makeDefaultOf(view.name), () =>
                    change('own', (before) => withDefault(before, list, view.id)),
                  )}
              {audience === 'own' || mayShare ? (
                <>
                  {button(texts.rename, texts.renameOf(view.name), () => setRenaming(view.id))}
                  {button(texts.remove, texts.removeOf(view.name), () => remove({ view, audience }))}
                </>
              ) : null}
            </div>
            {renaming === view.id ? (
              <RenameForm
                view={view}
                audience={audience}
                among={views[audience].views}
                onDone={() => setRenaming(undefined)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
