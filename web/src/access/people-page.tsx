import { useQuery } from '@tanstack/react-query';
import { mayManage } from '../../../shared/access/may-manage.ts';
import type { Person } from '../../../shared/access/schema.ts';
import { formatCount } from '../../../shared/kernel/format.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Icon } from '../ui/icon.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { peopleQuery } from './people-api.ts';
import { useManager } from './person-fields.tsx';
import { useAccessReviewWords } from './review/words.ts';

const StateTag = ({ person: { active, subject, invitation } }: { person: Person }) => {
  const { people } = useTexts().access;
  if (!active) return <span className="tag">{people.inactive}</span>;
  if (subject !== undefined) return null;
  return <span className="tag">{invitation ? people.invited : people.notInvited}</span>;
};

const useColumns = (): Column<Person>[] => {
  const { access } = useTexts();
  const paths = pathsOf(usePlace());
  const mayWrite = useMay('people:write');
  const { people } = access;
  const manager = useManager();
  return [
    {
      key: 'name',
      header: people.name,
      cell: (person) => (
        <>
          {mayWrite && mayManage(manager, person) ? (
            <Link to={paths.person(person.id)}>{person.name}</Link>
          ) : (
            person.name
          )}{' '}
          <StateTag person={person} />
        </>
      ),
    },
    { key: 'roles', header: people.roles, cell: ({ roles }) => roles.map((role) => access.roles[role]).join(', ') },
    { key: 'email', header: people.email, cell: ({ email }) => <a href={`mailto:${email}`}>{email}</a> },
    { key: 'language', header: people.language, cell: ({ language }) => access.languages[language] },
    { key: 'frequency', header: people.frequency, cell: ({ mailFrequency }) => access.frequencies[mailFrequency] },
  ];
};

/** Who works here, and who gets which mail. */
export const PeoplePage = () => {
  const review = useAccessReviewWords();
  const { people } = useTexts().access;
  const place = usePlace();
  const query = useQuery({ ...peopleQuery(place), enabled: place.permissions.has('people:read') });
  const columns = useColumns();
  const count = query.data?.people.length;
  const title =
    count === undefined
      ? people.page
      : count === 0
        ? people.empty
        : count === 1
          ? people.one
          : people.title(formatCount(count));
  return (
    <Guarded permission="people:read">
      <Page
        title={title}
        actions={
          <>
            {useMay('accessReview:write') ? (
              <ButtonLink to={pathsOf(place).accessReviews}>{review.open}</ButtonLink>
            ) : null}
            {useMay('people:write') ? (
              <ButtonLink to={pathsOf(place).addPerson} primary>
                <Icon name="plus" />
                {people.add}
              </ButtonLink>
            ) : null}
          </>
        }
      >
        <p className="prose muted">{people.explain}</p>
        <Load query={query}>
          {(found) => (
            <section className="card" aria-label={people.page}>
              {found.people.length === 0 ? (
                <EmptyState title={people.empty}>{people.emptyBody}</EmptyState>
              ) : (
                <DataTable caption={people.page} columns={columns} rows={found.people} rowKey={({ id }) => id} />
              )}
            </section>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
