import { useQuery } from '@tanstack/react-query';
import { formatCount } from '../../../../shared/kernel/format.ts';
import { isDuring, roleOn } from '../../../../shared/partnership/membership.ts';
import type { Member } from '../../../../shared/partnership/schema.ts';
import { offerPath, pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { today } from '../../app/today.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { membersQuery } from '../partnership-api.ts';
import { useFocusNames, usePeriodText } from './named.ts';
import { useMemberWords } from './words.ts';

const useColumns = (): Column<Member>[] => {
  const { columns, notStated } = useMemberWords();
  const { memberRoles } = useTexts().partnership;
  const paths = pathsOf(usePlace());
  const names = useFocusNames();
  const period = usePeriodText();
  return [
    { key: 'name', header: columns.name, cell: ({ id, name }) => <Link to={paths.member(id)}>{name}</Link> },
    { key: 'role', header: columns.role, cell: (member) => memberRoles[roleOn(member, today())] },
    { key: 'period', header: columns.period, cell: period },
    { key: 'regions', header: columns.regions, cell: (member) => names.regions(member) ?? notStated },
    { key: 'themes', header: columns.themes, cell: (member) => names.themes(member) ?? notStated, wideOnly: true },
  ];
};

const MembersCard = ({ title, members }: { title: string; members: readonly Member[] }) => {
  const columns = useColumns();
  if (members.length === 0) return null;
  return (
    <Card title={title} flush>
      <DataTable caption={title} columns={columns} rows={members} rowKey={({ id }) => id} />
    </Card>
  );
};

/** The promotor first, the others by name. */
const inOrder = (members: readonly Member[]): Member[] =>
  members.toSorted((one, other) => {
    const first = Number(roleOn(other, today()) === 'promotor') - Number(roleOn(one, today()) === 'promotor');
    return first || one.name.localeCompare(other.name, 'nl');
  });

/** The organisations of the partnership: those of today, those that join later, and those that left. */
export const MembersPage = () => {
  const words = useMemberWords();
  const place = usePlace();
  const paths = pathsOf(place);
  const query = useQuery({ ...membersQuery(place), enabled: useMay('partnership:read') });
  const all = inOrder(query.data?.members ?? []);
  const now = all.filter((member) => isDuring(member, today()));
  const title = now.length === 1 ? words.titleOne : now.length > 1 ? words.title(formatCount(now.length)) : words.none;
  return (
    <Guarded permission="partnership:read">
      <Page
        title={query.data ? title : words.page}
        actions={
          <>
            <ButtonLink to={paths.coverage}>{words.coverageLink}</ButtonLink>
            <ButtonLink to={offerPath(place.id)}>{words.offerLink}</ButtonLink>
            {useMay('member:write') ? (
              <ButtonLink to={paths.joinMember} primary>
                {words.join}
              </ButtonLink>
            ) : null}
          </>
        }
      >
        <p className="prose muted">{words.explain}</p>
        <Load query={query}>
          {() =>
            all.length === 0 ? (
              <EmptyState title={words.none}>{words.noneBody}</EmptyState>
            ) : (
              <>
                <MembersCard title={words.now} members={now} />
                <MembersCard title={words.soon} members={all.filter(({ from }) => from > today())} />
                <MembersCard
                  title={words.gone}
                  members={all.filter(({ until }) => until !== undefined && until < today())}
                />
              </>
            )
          }
        </Load>
      </Page>
    </Guarded>
  );
};
