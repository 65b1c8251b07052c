import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language-context.ts';
import { CoFunding } from '../ui/co-funding.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Menu } from '../ui/menu.tsx';
import { AccountMenu, LanguageSwitch } from './account-menu.tsx';
import { type NavigationItem, navigationOf } from './navigation.ts';
import { Notices } from './notices.tsx';
import type { Place } from './place.ts';

const IN_THE_BOTTOM_BAR = 4;

const usePlaceName = (place: Place): string => {
  const { access } = useTexts();
  return place.kind === 'agency' ? access.places.agency : access.places.partnership(place.id);
};

const SideBar = ({ place, items }: { place: Place; items: readonly NavigationItem[] }) => {
  const { general, access } = useTexts();
  const placeName = usePlaceName(place);
  return (
    <nav className="side" aria-label={general.mainNavigation}>
      <div className="side-inner">
        <Link to={place.path} className="brand">
          {general.product}
        </Link>
        <div className="side-links">
          {items.map((item) => (
            <Link key={item.key} to={item.to} className="side-link" current={item.exact ? 'exact' : 'within'}>
              <Icon name={item.icon} />
              {access.navigation[item.key]}
            </Link>
          ))}
        </div>
        <p className="side-foot muted">
          {placeName}
          {place.roles.length > 0 ? ` · ${place.roles.map((role) => access.roles[role]).join(', ')}` : ''}
        </p>
      </div>
    </nav>
  );
};

const BottomBar = ({ items }: { items: readonly NavigationItem[] }) => {
  const { general, access } = useTexts();
  const rest = items.slice(IN_THE_BOTTOM_BAR);
  return (
    <nav className="bottom-bar" aria-label={general.mostUsed}>
      {items.slice(0, IN_THE_BOTTOM_BAR).map((item) => (
        <Link key={item.key} to={item.to} className="bottom-link" current={item.exact ? 'exact' : 'within'}>
          <Icon name={item.icon} />
          {access.navigation[item.key]}
        </Link>
      ))}
      {rest.length > 0 ? (
        <Menu
          className="bottom-link"
          label={
            <>
              <Icon name="menu" />
              {general.more}
            </>
          }
        >
          {rest.map((item) => (
            <Link key={item.key} to={item.to} className="button button-quiet" current="within">
              <Icon name={item.icon} />
              {access.navigation[item.key]}
            </Link>
          ))}
        </Menu>
      ) : null}
    </nav>
  );
};

/** The frame of every screen of a place. */
export const Shell = ({ place, children }: { place: Place; children: ReactNode }) => {
  const { general } = useTexts();
  const items = navigationOf(place);
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {general.skipToContent}
      </a>
      <SideBar place={place} items={items} />
      <div className="main-column">
        <header className="top-bar">
          <Link to={place.path} className="top-brand">
            <strong>{general.product}</strong>
            <span className="muted">{usePlaceName(place)}</span>
          </Link>
          <LanguageSwitch />
          <AccountMenu place={place} />
        </header>
        <Notices place={place} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer className="foot">
          <CoFunding />
        </footer>
      </div>
      <BottomBar items={items} />
    </div>
  );
};
