import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { OfflineVisits } from '../support/offline-visits.tsx';
import { TakenOverTag } from '../takeover/taken-over-tag.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { AskingProvider } from './asking.tsx';
import { PhaseActions } from './phase-actions.tsx';
import { Record } from './record.tsx';
import { trajectoryQuery } from './trajectory-api.ts';

const route = getRouteApi('/partnerships/$partnershipId/trajectories/$trajectoryId');

export const TrajectoryPage = () => {
  const { trajectory: texts } = useTexts();
  const place = usePlace();
  const { trajectoryId } = route.useParams();
  const query = useQuery({ ...trajectoryQuery(place, trajectoryId), enabled: useMay('trajectory:read') });
  const mayWrite = useMay('trajectory:write');
  const found = query.data;
  return (
    <Guarded permission="trajectory:read">
      <Page
        title={found?.title ?? texts.one}
        above={
          <>
            <Link to={pathsOf(place).trajectories}>{texts.page}</Link>
            {found ? <span>· {found.participants.map(({ name }) => name).join(', ')}</span> : null}
            <TakenOverTag takenOver={found?.takenOver} />
          </>
        }
        actions={found && mayWrite ? <PhaseActions trajectory={found} /> : null}
      >
        <Load query={query} offline={<OfflineVisits trajectoryId={trajectoryId} />}>
          {(trajectory) => (
            <AskingProvider trajectory={trajectory}>
              <Record trajectory={trajectory} />
            </AskingProvider>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
