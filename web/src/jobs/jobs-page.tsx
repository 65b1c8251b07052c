import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { JobList } from '../../../shared/jobs/schema.ts';
import { AGENCY } from '../app/me.ts';
import { type Place, useMay, usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Filters, SelectFilter } from '../ui/filters.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { JobCard } from './job-card.tsx';
import { jobsQuery } from './jobs-api.ts';
import { asksForAttention } from './run-words.ts';
import { type JobWords, useJobWords } from './words.ts';

const titleOf = (words: JobWords, list: JobList | undefined): string => {
  if (!list?.atWork) return words.page;
  const now = Date.now();
  const trouble = list.jobs.filter((job) => asksForAttention(job, now)).length;
  return trouble === 0 ? words.allWell : words.trouble(trouble);
};

/** The partnerships whose jobs somebody of the agency may look at. */
const partnershipsOf = ({ kind, me }: Place): string[] =>
  kind === 'agency'
    ? me.partnerships.filter(({ permissions }) => permissions.includes('job:read')).map(({ id }) => id)
    : [];

/** What runs by itself: of a partnership there, and at the agency of whichever store one chooses. */
export const JobsPage = () => {
  const words = useJobWords();
  const { access } = useTexts();
  const place = usePlace();
  const [store, choose] = useState<string>();
  const api = store === undefined || store === AGENCY ? place.api : `/api/partnerships/${store}`;
  const query = useQuery({ ...jobsQuery(place, api), enabled: useMay('job:read') });
  const partnerships = partnershipsOf(place);
  return (
    <Guarded permission="job:read">
      <Page title={titleOf(words, query.data)}>
        <p className="prose muted">{words.explain}</p>
        {partnerships.length > 0 ? (
          <Filters label={words.store} onClear={undefined}>
            <SelectFilter
              name="store"
              label={words.store}
              always
              value={store ?? AGENCY}
              options={[
                { value: AGENCY, label: words.agency },
                ...partnerships.map((id) => ({ value: id, label: access.places.partnership(id) })),
              ]}
              onChange={choose}
            />
          </Filters>
        ) : null}
        <Load query={query}>
          {({ atWork, jobs }) => (
            <div className="stack">
              {atWork ? null : <p className="notice">{words.archived}</p>}
              {jobs.map((job) => (
                <JobCard key={job.name} job={job} />
              ))}
            </div>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
