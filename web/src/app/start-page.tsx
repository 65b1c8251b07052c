import { useLocation } from '@tanstack/react-router';
import { useTexts } from '../i18n/language-context.ts';
import { CoFunding } from '../ui/co-funding.tsx';
import { LanguageSwitch } from './account-menu.tsx';
import { useOnline } from './connection.ts';
import { useSession } from './session-context.ts';

/** What this is, for whom, and one button. */
export const StartPage = ({ returnTo }: { returnTo?: string }) => {
  const { general, access } = useTexts();
  const session = useSession();
  const online = useOnline();
  const { href, pathname } = useLocation();
  const target = returnTo ?? (pathname === '/' ? '/places' : href);
  return (
    <div className="start">
      <title>{general.product}</title>
      <header className="start-bar">
        <span className="brand">{general.product}</span>
        <LanguageSwitch />
      </header>
      <main className="start-main" id="content">
        <div className="start-lead">
          <p className="muted">{access.start.forWhom}</p>
          <h1>{access.start.title}</h1>
          <p className="start-text">{access.start.lead}</p>
          {online ? null : <p className="notice notice-warning">{general.trouble.offline}</p>}
          <button type="button" className="button button-primary start-button" onClick={() => session.signIn(target)}>
            {access.start.signIn}
          </button>
          <p className="small muted">{access.start.signInNote}</p>
        </div>
        <ul className="start-points">
          {access.start.points.map(({ title, body }) => (
            <li key={title}>
              <h2>{title}</h2>
              <p className="muted">{body}</p>
            </li>
          ))}
        </ul>
      </main>
      <footer className="foot">
        <CoFunding />
      </footer>
    </div>
  );
};
