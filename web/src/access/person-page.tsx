import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { HistoryCard } from '../audit/history-card.tsx';
import { ReplacementCard } from '../deputy/replacement-card.tsx';
import { useTexts } from '../i18n/language-context.ts';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { InvitationCard } from './invitation-card.tsx';
import { peopleQuery } from './people-api.ts';
import { PersonEditor } from './person-form.tsx';

export const AddPersonPage = () => {
  const { people } = useTexts().access;
  return (
    <Guarded permission="people:write">
      <Page title={people.add} above={<Link to={pathsOf(usePlace()).people}>{people.page}</Link>}>
        <PersonEditor />
      </Page>
    </Guarded>
  );
};

export const PersonPage = () => {
  const { access, general } = useTexts();
  const place = usePlace();
  const { personId } = useParams({ strict: false });
  const query = useQuery({ ...peopleQuery(place), refetchOnWindowFocus: false });
  const person = query.data?.people.find(({ id }) => id === personId);
  return (
    <Guarded permission="people:write">
      <Page
        title={person ? access.people.changeTitle(person.name) : access.people.page}
        above={<Link to={pathsOf(place).people}>{access.people.page}</Link>}
      >
        <Load query={query}>
          {({ people }) =>
            person ? (
              <>
                <InvitationCard person={person} />
                <PersonEditor key={`${person.id} ${person.version}`} person={person} />
                <ReplacementCard person={person} />
                <HistoryCard kind="person" id={person.id} names={new Map(people.map(({ id, name }) => [id, name]))} />
              </>
            ) : (
              <p>{general.trouble.notFound}</p>
            )
          }
        </Load>
      </Page>
    </Guarded>
  );
};
