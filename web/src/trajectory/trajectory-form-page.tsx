import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Person } from '../../../shared/access/schema.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { ownEntryQuery } from '../access/people-api.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { companyQuery } from '../company/company-api.ts';
import { useTexts } from '../i18n/language-context.ts';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { useComparedTrajectory } from './compared-fields.ts';
import { useTrajectoryLabels } from './field-labels.ts';
import { inChargeOf, inputOf, newTrajectory, type TrajectoryValues, valuesOf } from './form-values.ts';
import { changesOf, startTrajectory, trajectoryQuery } from './trajectory-api.ts';
import { TrajectoryFields } from './trajectory-form.tsx';

const StartEditor = ({ initial }: { initial: TrajectoryValues }) => {
  const { trajectory: texts } = useTexts();
  const place = usePlace();
  const paths = pathsOf(place);
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useRecordForm({
    initial,
    version: 0,
    draftKey: `${place.id}.trajectory.new.${initial.companies[0]?.companyId ?? ''}`,
    check: async (values) => {
      const { checks } = await import('./checks.ts');
      return checks.start({ ...inputOf(values), phase: values.phase, on: values.on || undefined });
    },
    save: (input, { key }) => startTrajectory(place, input, key),
    onSaved: (saved) => {
      client.setQueryData(trajectoryQuery(place, saved.id).queryKey, saved);
      void client.invalidateQueries({ queryKey: [place.id] });
      void navigate({ to: paths.trajectory(saved.id) });
    },
  });
  return (
    <FormFrame
      form={form}
      labelOf={useTrajectoryLabels()}
      submitLabel={texts.start}
      onCancel={() => navigate({ to: paths.trajectories })}
    >
      <TrajectoryFields form={form} trajectory={undefined} />
    </FormFrame>
  );
};

const startRoute = getRouteApi('/partnerships/$partnershipId/trajectories/start');

export const StartTrajectoryPage = () => {
  const { trajectory: texts } = useTexts();
  const place = usePlace();
  const { company } = startRoute.useSearch();
  const query = useQuery({ ...companyQuery(place, company ?? ''), enabled: company !== undefined });
  const own = useQuery(ownEntryQuery(place));
  const initialWith = (person: Person | undefined): TrajectoryValues => {
    const found = query.data;
    const [only, ...others] = found?.establishments ?? [];
    const establishments = only && others.length === 0 ? [String(only.number)] : [];
    return {
      ...newTrajectory(today()),
      ...inChargeOf(person),
      companies: found ? [{ companyId: found.id, name: found.name, establishments }] : [],
    };
  };
  return (
    <Guarded permission="trajectory:write">
      <Page title={texts.form.startTitle} above={<Link to={pathsOf(place).trajectories}>{texts.page}</Link>}>
        <Load query={own}>
          {({ person }) =>
            company === undefined ? (
              <StartEditor initial={initialWith(person)} />
            ) : (
              <Load query={query}>{() => <StartEditor initial={initialWith(person)} />}</Load>
            )
          }
        </Load>
      </Page>
    </Guarded>
  );
};

const ChangeEditor = ({ found }: { found: TrajectoryView }) => {
  const { general } = useTexts();
  const place = usePlace();
  const paths = pathsOf(place);
  const client = useQueryClient();
  const navigate = useNavigate();
  // What the form started from, whatever is read again meanwhile.
  const [initial] = useState(() => valuesOf(found));
  const [version] = useState(found.version);
  const query = trajectoryQuery(place, found.id);
  const fields = useComparedTrajectory();
  const form = useRecordForm({
    initial,
    version,
    draftKey: `${place.id}.trajectory.${found.id}`,
    check: async (values, expectedVersion) => {
      const { checks } = await import('./checks.ts');
      return checks.change({ ...inputOf(values), expectedVersion });
    },
    save: (input) => changesOf(place, found.id).change(input),
    comparing: {
      standing: async () => {
        const now = await client.fetchQuery({ ...query, staleTime: 0 });
        return { values: valuesOf(now), version: now.version };
      },
      fields,
    },
    onSaved: (saved) => {
      client.setQueryData(query.queryKey, saved);
      void client.invalidateQueries({ queryKey: [place.id] });
      void navigate({ to: paths.trajectory(saved.id) });
    },
  });
  return (
    <FormFrame
      form={form}
      labelOf={useTrajectoryLabels()}
      submitLabel={general.save}
      onCancel={() => navigate({ to: paths.trajectory(found.id) })}
    >
      <TrajectoryFields form={form} trajectory={found} />
    </FormFrame>
  );
};

const changeRoute = getRouteApi('/partnerships/$partnershipId/trajectories/$trajectoryId/change');

export const ChangeTrajectoryPage = () => {
  const { trajectory: texts } = useTexts();
  const place = usePlace();
  const { trajectoryId } = changeRoute.useParams();
  const query = useQuery({ ...trajectoryQuery(place, trajectoryId), refetchOnWindowFocus: false });
  const title = query.data?.title;
  return (
    <Guarded permission="trajectory:write">
      <Page
        title={title === undefined ? texts.one : texts.form.changeTitle(title)}
        above={<Link to={pathsOf(place).trajectory(trajectoryId)}>{title ?? texts.one}</Link>}
      >
        <Load query={query}>{(found) => <ChangeEditor key={found.id} found={found} />}</Load>
      </Page>
    </Guarded>
  );
};
