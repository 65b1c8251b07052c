import { useLocation } from '@tanstack/react-router';
import type { Instant } from '../../../shared/kernel/dates.ts';
import { formatTimeOf } from '../../../shared/kernel/format.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Link } from '../ui/link.tsx';
import { behind } from './behind.tsx';
import { useOnline } from './connection.ts';
import { AGENCY_PATH } from './paths.ts';
import type { Place } from './place.ts';
import { useSession, useSessionState } from './session-context.ts';
import { today } from './today.ts';

const NewVersionNotice = behind(() => import('./new-version-notice.tsx').then((module) => module.NewVersionNotice));

const CataloguesNotice = behind(() =>
  import('../catalogue/catalogues-notice.tsx').then((module) => module.CataloguesNotice),
);

const DutyNotice = behind(() => import('../deputy/duty-notice.tsx').then((module) => module.DutyNotice));

const EndedNotice = behind(() =>
  import('../partnership/closing/ended-notice.tsx').then((module) => module.EndedNotice),
);

/** A partnership can end with the first funding period at the earliest: until then no screen asks whether it did. */
const FIRST_PERIOD_ENDS = '2026-12-31';

const OfflineNotice = () => {
  const { general } = useTexts();
  const online = useOnline();
  return (
    <div role="status">
      {online ? null : <p className="notice notice-place notice-warning">{general.offlineBanner}</p>}
    </div>
  );
};

/** Warns before the session ends, and once it has ended asks to sign in again without leaving the screen. */
const SessionNotice = () => {
  const { access } = useTexts();
  const session = useSession();
  const state = useSessionState();
  const { href } = useLocation();
  const signInAgain = (
    <button type="button" className="button button-primary" onClick={() => session.signIn(href)}>
      {access.session.endingAction}
    </button>
  );
  if (state.status === 'ending')
    return (
      <div className="notice notice-place notice-warning" role="alert">
        {access.session.ending(formatTimeOf(new Date(state.endsAt).toISOString() as Instant))}
        {signInAgain}
      </div>
    );
  if (state.status !== 'ended') return null;
  return (
    <Dialog title={access.session.ended} onClose={() => undefined}>
      <p>{access.session.endedBody}</p>
      <div>{signInAgain}</div>
    </Dialog>
  );
};

const VisitingNotice = ({ place }: { place: Place }) => {
  const { general } = useTexts();
  if (!place.visiting) return null;
  return (
    <p className="notice notice-place">
      <span>{general.visiting(place.id)}</span>
      <Link to={AGENCY_PATH}>{general.backToAgency}</Link>
    </p>
  );
};

export const Notices = ({ place }: { place: Place }) => {
  const { general } = useTexts();
  const isHome = useLocation().pathname === place.path;
  return (
    <aside aria-label={general.notices}>
      <VisitingNotice place={place} />
      {place.kind === 'partnership' && today() > FIRST_PERIOD_ENDS ? <EndedNotice /> : null}
      <OfflineNotice />
      <CataloguesNotice />
      {place.permissions.has('trajectory:write') ? <NewVersionNotice /> : null}
      {isHome && place.permissions.has('deputy:write') ? <DutyNotice /> : null}
      <SessionNotice />
    </aside>
  );
};
