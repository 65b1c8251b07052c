import { useState } from 'react';
import { useLanguage } from '../i18n/language-context.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Menu } from '../ui/menu.tsx';
import { placesOf } from './me.ts';
import { pathsOf } from './paths.ts';
import type { Place } from './place.ts';
import { useSession } from './session-context.ts';
import { applyTheme, chosenTheme, THEMES, type Theme } from './theme.ts';

export const LanguageSwitch = () => {
  const { language, texts, speak } = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <button
      type="button"
      className="button button-quiet"
      lang={other}
      aria-label={texts.general.switchLanguageLabel}
      onClick={() => speak(other)}
    >
      {texts.general.switchLanguage}
    </button>
  );
};

const ThemeChoice = () => {
  const { general } = useLanguage().texts;
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const choose = (next: Theme): void => {
    applyTheme(next);
    setTheme(next);
  };
  return (
    <>
      <p className="menu-note">{general.theme}</p>
      {THEMES.map((option) => (
        <button
          key={option}
          type="button"
          className="button button-quiet"
          aria-pressed={theme === option}
          onClick={() => choose(option)}
        >
          {general.themes[option]}
          {theme === option ? <Icon name="check" small /> : null}
        </button>
      ))}
    </>
  );
};

/** Who one is here, and what is about oneself: preferences, display, another place, sign out. */
export const AccountMenu = ({ place }: { place: Place }) => {
  const { general, access } = useLanguage().texts;
  const session = useSession();
  return (
    <Menu
      label={
        <>
          <Icon name="person" />
          <span className="visually-hidden">{general.account}</span>
        </>
      }
    >
      <p className="menu-note">{place.me.subject}</p>
      {place.permissions.has('preference:write') ? (
        <Link to={pathsOf(place).preferences} className="button button-quiet">
          {access.navigation.preferences}
        </Link>
      ) : null}
      {placesOf(place.me).length > 1 ? (
        <Link to="/places" className="button button-quiet">
          {access.places.switch}
        </Link>
      ) : null}
      <ThemeChoice />
      <button type="button" className="button button-quiet" data-closes onClick={() => session.signOut()}>
        {access.signOut}
      </button>
    </Menu>
  );
};
