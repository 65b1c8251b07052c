import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import type { Me } from '../../../shared/access/schema.ts';
import { useTexts } from '../i18n/language-context.ts';
import { CoFunding } from '../ui/co-funding.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { LanguageSwitch } from './account-menu.tsx';
import { AGENCY, meQuery, placesOf, rolesAt } from './me.ts';
import { AGENCY_PATH, partnershipPath } from './paths.ts';
import { useSession, useSessionState } from './session-context.ts';
import { StartPage } from './start-page.tsx';

const pathOf = (place: string): string => (place === AGENCY ? AGENCY_PATH : partnershipPath(place));

const Choice = ({ me }: { me: Me }) => {
  const { access } = useTexts();
  return (
    <ul className="place-list">
      {placesOf(me).map((place) => (
        <li key={place}>
          <Link to={pathOf(place)} className="card place-card">
            <strong>{place === AGENCY ? access.places.agency : access.places.partnership(place)}</strong>
            <span className="muted small">
              {rolesAt(me, place)
                .map((role) => access.roles[role])
                .join(', ')}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
};

const Signed = () => {
  const { general, access } = useTexts();
  const session = useSession();
  const query = useQuery(meQuery(session));
  const places = query.data && placesOf(query.data);
  const [only, ...others] = places ?? [];
  if (only !== undefined && others.length === 0) return <Navigate to={pathOf(only)} replace />;
  return (
    <div className="start">
      <header className="start-bar">
        <span className="brand">{general.product}</span>
        <div className="row">
          <LanguageSwitch />
          <button type="button" className="button button-quiet" onClick={() => session.signOut()}>
            {access.signOut}
          </button>
        </div>
      </header>
      <main className="start-main" id="content">
        <Page title={places?.length === 0 ? access.places.none : access.places.title}>
          <Load query={query}>
            {(me) =>
              me.memberships.length === 0 ? <p className="prose">{access.places.noneBody}</p> : <Choice me={me} />
            }
          </Load>
        </Page>
      </main>
      <footer className="foot">
        <CoFunding />
      </footer>
    </div>
  );
};

/** For people with several memberships; with one, they go there at once. */
export const PlacesPage = () =>
  useSessionState().status === 'signedOut' ? <StartPage returnTo="/places" /> : <Signed />;
