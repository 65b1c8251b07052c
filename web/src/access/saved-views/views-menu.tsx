import type { OwnAndSharedViews, SavedView, ViewList } from '../../../../shared/access/saved-views.ts';
import { Menu } from '../../ui/menu.tsx';
import { useViewWords } from './words.ts';

type ViewsMenuProps = {
  readonly list: ViewList;
  readonly views: OwnAndSharedViews;
  readonly filtered: boolean;
  readonly onOpen: (view: SavedView) => void;
  readonly onAll: () => void;
  readonly onAsk: (what: 'save' | 'manage') => void;
};

/** The views of one list to choose from, one's own first. */
export const ViewsMenu = ({ list, views: { own, shared }, filtered, onOpen, onAll, onAsk }: ViewsMenuProps) => {
  const texts = useViewWords();
  const groups = [
    { title: texts.own, views: own.views.filter((view) => view.list === list) },
    { title: texts.shared, views: shared.views.filter((view) => view.list === list) },
  ].filter(({ views }) => views.length > 0);
  const item = (key: string, label: string, onClick: () => void) => (
    <button key={key} type="button" className="button button-quiet" data-closes onClick={onClick}>
      {label}
    </button>
  );
  return (
    <Menu className="button" label={texts.menu}>
      {groups.length === 0 ? <p className="menu-note">{texts.none}</p> : null}
      {groups.map(({ title, views }) => (
        <section key={title} aria-label={title} className="stack-tight">
          <p className="menu-note">{title}</p>
          {views.map((view) =>
            item(view.id, view.id === own.defaults[list] ? `${view.name} (${texts.standard})` : view.name, () =>
              onOpen(view),
            ),
          )}
        </section>
      ))}
      {filtered ? item('all', texts.all, onAll) : null}
      {item('save', texts.save, () => onAsk('save'))}
      {groups.length > 0 ? item('manage', texts.manage, () => onAsk('manage')) : null}
    </Menu>
  );
};
