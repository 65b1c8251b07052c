import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { formatDate } from '../../../shared/kernel/format.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { ErrorState } from '../ui/states.tsx';
import { ActivityLine } from './activity-line.tsx';
import { trajectorySupportQuery } from './support-api.ts';
import { visitTrajectoryQuery } from './visit-trajectory.ts';
import { WaitingList } from './waiting-list.tsx';
import { useSupportWords } from './words.ts';

/** What was done for the companies of a trajectory, newest first, with the hours in all. */
export const SupportCard = ({ trajectoryId }: { trajectoryId: string }) => {
  const { general } = useTexts();
  const support = useSupportWords();
  const place = usePlace();
  const paths = pathsOf(place);
  const mayLog = useMay('trajectory:write');
  const client = useQueryClient();
  const query = useInfiniteQuery(trajectorySupportQuery(place, trajectoryId));
  // At a company the network may be gone by the time that the button is touched.
  useEffect(() => {
    if (!mayLog) return;
    void Promise.all([import('./log-page.tsx'), import('./checks.ts')]).catch(() => undefined);
    void client.prefetchQuery(visitTrajectoryQuery(place, trajectoryId));
  }, [mayLog, client, place, trajectoryId]);
  const [first] = query.data?.pages ?? [];
  const activities = query.data?.pages.flatMap((page) => page.activities) ?? [];
  return (
    <Card
      title={support.cardTitle}
      aside={mayLog ? <ButtonLink to={paths.logVisit(trajectoryId)}>{support.log}</ButtonLink> : null}
      flush
    >
      <WaitingList trajectoryId={trajectoryId} />
      <div className="card-body">
        {query.isError && !first ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.isPending ? <p className="muted">{general.loading}</p> : null}
        {first ? (
          <p className="muted">
            {first.total === 0 ? support.none : support.total(support.hours(first.minutes), first.total)}
          </p>
        ) : null}
      </div>
      <ul className="task-list" aria-label={support.cardTitle}>
        {activities.map((activity) => (
          <ActivityLine
            key={activity.id}
            activity={activity}
            lead={<Link to={paths.supportActivity(activity.id)}>{formatDate(activity.day)}</Link>}
          />
        ))}
      </ul>
      {query.hasNextPage ? (
        <div className="card-body">
          <button type="button" className="button" onClick={() => void query.fetchNextPage()}>
            {support.older}
          </button>
        </div>
      ) : null}
    </Card>
  );
};
