import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { fetchAs } from '../app/api.ts';
import { errorOf } from '../app/api-error.ts';
import { forgetSeen } from '../app/last-seen.ts';
import { AGENCY, meQuery } from '../app/me.ts';
import { AGENCY_PATH, partnershipPath } from '../app/paths.ts';
import type { Session } from '../app/session.ts';
import { useSession, useSessionState } from '../app/session-context.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Link } from '../ui/link.tsx';
import { PublicPage } from '../ui/public-page.tsx';
import { ErrorState } from '../ui/states.tsx';
import { useInvitationWords } from './invitation-words.ts';

const route = getRouteApi('/uitnodiging/$place');

const apiOf = (place: string): string => (place === AGENCY ? '/api/agency' : `/api/partnerships/${place}`);

const accept = async (session: Session, place: string, secret: string): Promise<void> => {
  const answer = await fetchAs(session)(`${apiOf(place)}/me/invitation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret }),
  });
  if (!answer.ok) throw await errorOf(answer);
  // The roles come with the next token.
  await session.renew();
};

/** Where the link of an invitation leads: sign in with the own account, and tie it to the entry. The secret stands behind the `#`. */
export const AcceptInvitationPage = () => {
  const { access } = useTexts();
  const words = useInvitationWords();
  const { place } = route.useParams();
  const session = useSession();
  const signedOut = useSessionState().status === 'signedOut';
  const client = useQueryClient();
  const [secret] = useState(() => window.location.hash.slice(1));
  const accepting = useMutation({
    mutationFn: () => accept(session, place, secret),
    onSuccess: () => {
      forgetSeen();
      return client.resetQueries({ queryKey: meQuery(session).queryKey });
    },
  });
  const name = place === AGENCY ? access.places.agency : access.places.partnership(place);
  if (accepting.isSuccess)
    return (
      <PublicPage title={words.accepted(name)}>
        <p role="status">{words.acceptedBody}</p>
        <p>
          <Link to={place === AGENCY ? AGENCY_PATH : partnershipPath(place)}>{words.goThere(name)}</Link>
        </p>
      </PublicPage>
    );
  return (
    <PublicPage title={words.title(name)}>
      <p className="prose">{signedOut ? words.signInFirst : words.acceptWith}</p>
      {accepting.isError ? <ErrorState error={accepting.error} /> : null}
      <div>
        {signedOut ? (
          <button
            type="button"
            className="button button-primary"
            onClick={() => session.signIn(`/uitnodiging/${place}#${secret}`)}
          >
            {access.start.signIn}
          </button>
        ) : (
          <button
            type="button"
            className="button button-primary"
            disabled={accepting.isPending}
            onClick={() => accepting.mutate()}
          >
            {words.accept}
          </button>
        )}
      </div>
    </PublicPage>
  );
};
