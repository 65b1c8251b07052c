import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { useSupportLabels } from './labels.ts';
import { logSupport, queueOf, supportMoved } from './support-api.ts';
import { SupportFields } from './support-fields.tsx';
import { newSupport, rememberDuration, supportRequest, supportValues } from './support-values.ts';
import { type VisitTrajectory, visitTrajectoryQuery } from './visit-trajectory.ts';
import { maySucceedLater, refusalOf } from './waiting.ts';
import { useSupportWords } from './words.ts';

type EditorProps = {
  readonly trajectory: VisitTrajectory | undefined;
  /** The key of an entry on this device that was refused and is corrected here. */
  readonly waitingKey: string | undefined;
};

const Editor = ({ trajectory, waitingKey }: EditorProps) => {
  const { general } = useTexts();
  const support = useSupportWords();
  const place = usePlace();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [queue] = useState(() => queueOf(place));
  const [waiting] = useState(() => queue.all().find(({ key }) => key === waitingKey));
  const [initial] = useState(() =>
    waiting
      ? supportValues(waiting.entry)
      : newSupport(
          trajectory ? 'coaching' : 'network',
          trajectory?.participants.map(({ companyId }) => companyId) ?? [],
        ),
  );
  // The network may be gone by the time that it is saved: what the check needs is here before.
  useEffect(() => void import('./checks.ts'), []);
  const leave = () => {
    const paths = pathsOf(place);
    return navigate({ to: trajectory ? paths.trajectory(trajectory.id) : paths.support });
  };
  const form = useRecordForm({
    initial,
    version: 0,
    check: async (values) => {
      const { checks } = await import('./checks.ts');
      return checks.log({ ...supportRequest(values), trajectoryId: trajectory?.id });
    },
    save: async (entry, request) => {
      const key = waiting?.key ?? request.key;
      // On the device before it is sent: whatever happens on the way, it is not lost, and its key makes one of it.
      const kept = queue.keep(key, entry);
      try {
        await logSupport(place, entry, key);
        queue.discard(key);
      } catch (thrown) {
        if (kept && maySucceedLater(thrown)) return entry;
        if (waiting) queue.refuse({ key, entry }, refusalOf(thrown));
        else queue.discard(key);
        throw thrown;
      }
      return entry;
    },
    onSaved: ({ minutes }) => {
      rememberDuration(minutes);
      supportMoved(client, place);
      void leave();
    },
  });
  return (
    <FormFrame form={form} labelOf={useSupportLabels()} submitLabel={general.save} onCancel={() => void leave()}>
      <SupportFields form={form} trajectory={trajectory} noCoach={support.myself} />
    </FormFrame>
  );
};

const visitRoute = getRouteApi('/partnerships/$partnershipId/trajectories/$trajectoryId/support');

/** A visit, from the trajectory: a few taps on a phone. */
export const LogVisitPage = () => {
  const support = useSupportWords();
  const place = usePlace();
  const { trajectoryId } = visitRoute.useParams();
  const { waiting } = visitRoute.useSearch();
  const query = useQuery({ ...visitTrajectoryQuery(place, trajectoryId), refetchOnWindowFocus: false });
  const found = query.data;
  return (
    <Guarded permission="trajectory:write">
      <Page
        title={support.logTitle}
        above={
          <>
            <Link to={pathsOf(place).trajectory(trajectoryId)}>{found?.title ?? ''}</Link>
            {found ? <span>· {found.participants.map(({ name }) => name).join(', ')}</span> : null}
          </>
        }
      >
        <Load query={query}>{(trajectory) => <Editor trajectory={trajectory} waitingKey={waiting} />}</Load>
      </Page>
    </Guarded>
  );
};

const networkRoute = getRouteApi('/partnerships/$partnershipId/support/network');

/** An employer network that belongs to no trajectory. */
export const LogNetworkPage = () => {
  const support = useSupportWords();
  const { waiting } = networkRoute.useSearch();
  return (
    <Guarded permission="trajectory:write">
      <Page title={support.logNetwork} above={<Link to={pathsOf(usePlace()).support}>{support.page}</Link>}>
        <Editor trajectory={undefined} waitingKey={waiting} />
      </Page>
    </Guarded>
  );
};
