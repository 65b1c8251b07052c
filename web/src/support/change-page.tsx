import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate } from '../../../shared/kernel/format.ts';
import type { SupportActivity } from '../../../shared/support/schema.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { HistoryCard } from '../audit/history-card.tsx';
import { useTexts } from '../i18n/language-context.ts';
import { trajectoryQuery } from '../trajectory/trajectory-api.ts';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { ActivityLine } from './activity-line.tsx';
import { AttendanceCard } from './attendance-card.tsx';
import { useComparedSupport } from './compared-support.ts';
import { useSupportLabels } from './labels.ts';
import { RemovalDialog } from './removal-dialog.tsx';
import { changeSupport, removeSupport, supportActivityQuery, supportMoved } from './support-api.ts';
import { SupportFields } from './support-fields.tsx';
import { supportRequest, supportValues } from './support-values.ts';
import { useSupportWords } from './words.ts';

const route = getRouteApi('/partnerships/$partnershipId/support/$activityId');

type FoundProps = { readonly found: SupportActivity; readonly trajectory: TrajectoryView | undefined };

const Editor = ({ found, trajectory }: FoundProps) => {
  const { general } = useTexts();
  const support = useSupportWords();
  const place = usePlace();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [{ initial, version }] = useState(() => ({ initial: supportValues(found), version: found.version }));
  const paths = pathsOf(place);
  const leave = () => navigate({ to: trajectory ? paths.trajectory(trajectory.id) : paths.support });
  const fields = useComparedSupport(trajectory);
  const form = useRecordForm({
    initial,
    version,
    draftKey: `${place.id}.support.${found.id}`,
    check: async (values, expectedVersion) => {
      const { checks } = await import('./checks.ts');
      return checks.change({ ...supportRequest(values), expectedVersion });
    },
    save: (input) => changeSupport(place, found.id, input),
    comparing: {
      standing: async () => {
        const now = await client.fetchQuery({ ...supportActivityQuery(place, found.id), staleTime: 0 });
        return { values: supportValues(now), version: now.version };
      },
      fields,
    },
    onSaved: () => {
      supportMoved(client, place);
      void leave();
    },
  });
  return (
    <FormFrame form={form} labelOf={useSupportLabels()} submitLabel={general.save} onCancel={() => void leave()}>
      <SupportFields form={form} trajectory={trajectory} noCoach={support.asItWas} />
    </FormFrame>
  );
};

const Found = ({ found }: { found: SupportActivity }) => {
  const support = useSupportWords();
  const mayWrite = useMay('trajectory:write') && found.removedAt === undefined;
  const [removing, setRemoving] = useState(false);
  const { id, trajectoryId } = found;
  const place = usePlace();
  const query = useQuery({
    ...trajectoryQuery(place, trajectoryId ?? ''),
    enabled: mayWrite && trajectoryId !== undefined,
  });
  return (
    <>
      {found.removedAt ? <p className="notice notice-warning">{support.removed}</p> : null}
      {mayWrite && trajectoryId !== undefined ? (
        <Load query={query}>{(trajectory) => <Editor found={found} trajectory={trajectory} />}</Load>
      ) : null}
      {mayWrite && trajectoryId === undefined ? <Editor found={found} trajectory={undefined} /> : null}
      {mayWrite ? (
        <p>
          <button type="button" className="button" onClick={() => setRemoving(true)}>
            {support.remove}
          </button>
        </p>
      ) : (
        <ul className="task-list card">
          <ActivityLine activity={found} lead={formatDate(found.day)} />
        </ul>
      )}
      {removing ? (
        <RemovalDialog
          activity={found}
          words={{ title: support.removeTitle, body: support.removeBody, submit: support.remove }}
          remove={(input) => removeSupport(place, id, input)}
          onClose={() => setRemoving(false)}
        />
      ) : null}
      <AttendanceCard activity={found} />
      <HistoryCard kind="supportActivity" id={id} />
    </>
  );
};

/** One moment of support: read, changed or removed, with its history. */
export const ChangeSupportPage = () => {
  const { trajectory } = useTexts();
  const support = useSupportWords();
  const place = usePlace();
  const paths = pathsOf(place);
  const { activityId } = route.useParams();
  const mayWrite = useMay('trajectory:write');
  const query = useQuery({ ...supportActivityQuery(place, activityId), refetchOnWindowFocus: false });
  const trajectoryId = query.data?.trajectoryId;
  return (
    <Guarded permission="trajectory:read">
      <Page
        title={mayWrite ? support.changeTitle : support.one}
        above={
          <>
            <Link to={paths.support}>{support.page}</Link>
            {trajectoryId ? <Link to={paths.trajectory(trajectoryId)}>{trajectory.one}</Link> : null}
          </>
        }
      >
        <Load query={query}>{(found) => <Found key={found.id} found={found} />}</Load>
      </Page>
    </Guarded>
  );
};
