import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Me } from '../../../shared/access/schema.ts';
import { Load } from '../ui/load.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { fetchAs } from './api.ts';
import { behind } from './behind.tsx';
import { AGENCY, meQuery, permissionsAt, rolesAt } from './me.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { AGENCY_PATH, partnershipPath } from './paths.ts';
import { type Place, PlaceContext } from './place.ts';
import type { Session } from './session.ts';
import { useSession, useSessionState } from './session-context.ts';
import { Shell } from './shell.tsx';
import { StartPage } from './start-page.tsx';

const WaitingSync = behind(() => import('../support/waiting-sync.tsx').then((module) => module.WaitingSync));

const placeOf = (me: Me, id: string, session: Session): Place => {
  const kind = id === AGENCY ? 'agency' : 'partnership';
  const own = rolesAt(me, id);
  return {
    kind,
    id,
    path: kind === 'agency' ? AGENCY_PATH : partnershipPath(id),
    api: kind === 'agency' ? '/api/agency' : `/api/partnerships/${id}`,
    roles: own.length > 0 ? own : rolesAt(me, AGENCY),
    permissions: permissionsAt(me, id),
    visiting: kind === 'partnership' && own.length === 0,
    me,
    fetch: fetchAs(session),
  };
};

const Known = ({ id, me, session }: { id: string; me: Me; session: Session }) => {
  const place = useMemo(() => placeOf(me, id, session), [me, id, session]);
  if (place.permissions.size === 0) return <NotFoundPage />;
  return (
    <PlaceContext value={place}>
      {place.permissions.has('trajectory:write') ? <WaitingSync /> : null}
      <Shell place={place}>
        <Outlet />
      </Shell>
    </PlaceContext>
  );
};

/** Everything of one place: asks to sign in when nobody is, else gives its screens their frame. */
export const PlaceLayout = ({ id }: { id: string }) => {
  const session = useSession();
  const signedOut = useSessionState().status === 'signedOut';
  const query = useQuery({ ...meQuery(session), enabled: !signedOut });
  if (signedOut) return <StartPage />;
  return (
    <Load
      query={query}
      waiting={
        <main className="start-main">
          <Skeleton rows={6} />
        </main>
      }
    >
      {(me) => <Known id={id} me={me} session={session} />}
    </Load>
  );
};
