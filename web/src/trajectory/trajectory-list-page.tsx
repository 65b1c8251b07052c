import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { formatCount, formatDate, formatDayOf } from '../../../shared/kernel/format.ts';
import type { TrajectoryListRow } from '../../../shared/trajectory/list.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { chosen } from '../app/search-values.ts';
import { useTexts } from '../i18n/language-context.ts';
import type { Texts } from '../i18n/nl.ts';
import type { Column } from '../ui/data-table.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Icon } from '../ui/icon.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { ListResults } from '../ui/list-results.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { CountingTag } from './counting-tag.tsx';
import { isFiltered, SORTS, sortedBy, type TrajectoryListSearch } from './list-search.ts';
import { trajectoryListQuery } from './trajectory-api.ts';
import { TrajectoryFilters } from './trajectory-filters.tsx';

const route = getRouteApi('/partnerships/$partnershipId/trajectories');

const titleOf = ({ list, page }: Texts['trajectory'], total: number | undefined, filtered: boolean): string => {
  if (total === undefined) return page;
  if (total === 0) return filtered ? list.titleNone : list.empty;
  if (total === 1) return filtered ? list.titleFilteredOne : list.titleOne;
  return filtered ? list.titleFiltered(formatCount(total)) : list.title(formatCount(total));
};

const useColumns = (): Column<TrajectoryListRow>[] => {
  const { trajectory } = useTexts();
  const paths = pathsOf(usePlace());
  const { columns } = trajectory;
  const names = ({ companies: [first, ...others] }: TrajectoryListRow): string =>
    others.length > 0 ? trajectory.andOthers(first?.name ?? '', others.length) : (first?.name ?? '');
  return [
    {
      key: 'title',
      header: columns.title,
      sort: 'title',
      cell: (row) => <Link to={paths.trajectory(row.id)}>{row.title}</Link>,
    },
    { key: 'companies', header: columns.companies, sort: 'company', cell: names },
    { key: 'phase', header: columns.phase, sort: 'phase', cell: (row) => trajectory.phases[row.phase] },
    { key: 'since', header: columns.since, sort: 'since', cell: (row) => formatDate(row.since) },
    { key: 'counts', header: columns.counts, cell: (row) => <CountingTag row={row} /> },
    { key: 'nextDue', header: columns.nextDue, cell: (row) => (row.nextDue ? formatDate(row.nextDue) : '') },
    {
      key: 'updated',
      header: columns.updated,
      sort: 'updated',
      wideOnly: true,
      cell: (row) => formatDayOf(row.updatedAt),
    },
  ];
};

const Nothing = ({ filtered }: { filtered: boolean }) => {
  const { trajectory, company } = useTexts();
  const paths = pathsOf(usePlace());
  const mayWrite = useMay('trajectory:write');
  if (filtered) return <EmptyState title={trajectory.list.nothing}>{trajectory.list.nothingBody}</EmptyState>;
  return (
    <EmptyState
      title={trajectory.list.empty}
      actions={
        mayWrite ? (
          <>
            <ButtonLink to={paths.startTrajectory} primary>
              {trajectory.start}
            </ButtonLink>
            <ButtonLink to={paths.registerCompany}>{company.list.register}</ButtonLink>
          </>
        ) : null
      }
    >
      {trajectory.list.emptyBody}
    </EmptyState>
  );
};

export const TrajectoryListPage = () => {
  const { trajectory } = useTexts();
  const place = usePlace();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [cursor, setCursor] = useState<string>();
  const query = useQuery({ ...trajectoryListQuery(place, search, cursor), enabled: useMay('trajectory:read') });
  const change = (next: TrajectoryListSearch): void => {
    setCursor(undefined);
    void navigate({ to: '.', search: chosen(next), replace: true, resetScroll: false });
  };
  const columns = useColumns();
  const sorting = {
    by: search.sort ?? 'updated',
    direction: search.direction ?? ('descending' as const),
    onSort: (by: string) =>
      change(
        sortedBy(
          search,
          SORTS.find((sort) => sort === by),
        ),
      ),
  };
  return (
    <Guarded permission="trajectory:read">
      <Page
        title={titleOf(trajectory, query.data?.total, isFiltered(search))}
        actions={
          useMay('trajectory:write') ? (
            <ButtonLink to={pathsOf(place).startTrajectory} primary>
              <Icon name="plus" />
              {trajectory.start}
            </ButtonLink>
          ) : null
        }
      >
        <TrajectoryFilters
          search={search}
          onChange={(part) => change({ ...search, ...part })}
          onClear={() => change({})}
        />
        <Load query={query}>
          {(list) => (
            <ListResults
              caption={trajectory.list.caption}
              list={list}
              columns={columns}
              sorting={sorting}
              empty={<Nothing filtered={isFiltered(search)} />}
              cursor={cursor}
              onCursor={setCursor}
            />
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
