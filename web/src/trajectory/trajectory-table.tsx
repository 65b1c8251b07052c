import { shownColumns } from '../../../shared/kernel/chosen-columns.ts';
import { formatDate, formatDayOf } from '../../../shared/kernel/format.ts';
import { trajectoryListTexts } from '../../../shared/texts/trajectory/catalogue.ts';
import type { TrajectoryColumn } from '../../../shared/trajectory/columns.ts';
import type { TrajectoryLine, TrajectoryList } from '../../../shared/trajectory/list.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useDeputyWords } from '../deputy/words.ts';
import { useLanguage, useTexts } from '../i18n/language-context.ts';
import type { Column } from '../ui/data-table.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { ListResults } from '../ui/list-results.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useNamesInCharge } from './code-names.ts';
import { CountingTag } from './counting-tag.tsx';
import { isFiltered, SORTS, sortedBy, type TrajectoryListSearch } from './list-search.ts';
import { useOverviewWords } from './overview-words.ts';
import { StaleTag } from './stale-tag.tsx';

type InPlaceOfProps = { readonly row: TrajectoryLine; readonly name: (id: string | undefined) => string | undefined };

/** Who stands in today, and for whom. */
const InPlaceOf = ({ row, name }: InPlaceOfProps) => {
  const deputy = useDeputyWords();
  const [standIn, inCharge] = [name(row.deputy), name(row.coachInCharge)];
  return standIn && inCharge ? (
    <div className="small muted">
      {standIn} {deputy.inPlaceOf(inCharge)}
    </div>
  ) : null;
};

export const useTrajectoryColumns = (): Column<TrajectoryLine, TrajectoryColumn>[] => {
  const { trajectory } = useTexts();
  const overview = useOverviewWords();
  const { headers } = trajectoryListTexts[useLanguage().language];
  const paths = pathsOf(usePlace());
  const { coach: coachName } = useNamesInCharge();
  const { columns } = trajectory;
  const names = ({ companies: [first, ...others] }: TrajectoryLine): string =>
    others.length > 0 ? trajectory.andOthers(first?.name ?? '', others.length) : (first?.name ?? '');
  return [
    {
      key: 'title',
      header: columns.title,
      sort: 'title',
      cell: (row) => <Link to={paths.trajectory(row.id)}>{row.title}</Link>,
    },
    { key: 'companies', header: columns.companies, sort: 'company', cell: names },
    {
      key: 'phase',
      header: columns.phase,
      sort: 'phase',
      cell: (row) => (
        <>
          {trajectory.phases[row.phase]} <StaleTag stale={row.stale} />{' '}
          {row.sampled ? <span className="tag">{overview.sampled}</span> : null}{' '}
          <InPlaceOf row={row} name={coachName} />
        </>
      ),
    },
    { key: 'since', header: columns.since, sort: 'since', cell: (row) => formatDate(row.since) },
    { key: 'counts', header: columns.counts, cell: (row) => <CountingTag row={row} /> },
    { key: 'lacking', header: headers.lacking, numeric: true, extra: true, cell: (row) => row.lacking },
    { key: 'nextDue', header: columns.nextDue, cell: (row) => (row.nextDue ? formatDate(row.nextDue) : '') },
    { key: 'verified', header: headers.verified, numeric: true, extra: true, cell: (row) => row.counted.verified },
    { key: 'unverified', header: headers.unverified, numeric: true, extra: true, cell: (row) => row.unverified },
    {
      key: 'queryDue',
      header: headers.queryDue,
      extra: true,
      cell: (row) => (row.queryDue ? formatDate(row.queryDue) : ''),
    },
    { key: 'takenOver', header: headers.takenOver, extra: true, cell: (row) => row.takenOver?.reference ?? '' },
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

type TrajectoryTableProps = {
  readonly list: TrajectoryList;
  readonly search: TrajectoryListSearch;
  readonly onChange: (search: TrajectoryListSearch) => void;
  readonly cursor: string | undefined;
  readonly onCursor: (cursor: string | undefined) => void;
};

/** Trajectories as a list, a page at a time. */
export const TrajectoryTable = ({ list, search, onChange, cursor, onCursor }: TrajectoryTableProps) => {
  const { trajectory } = useTexts();
  const columns = shownColumns(useTrajectoryColumns(), search.columns, 'title');
  const sorting = {
    by: search.sort ?? 'updated',
    direction: search.direction ?? ('descending' as const),
    onSort: (by: string) =>
      onChange(
        sortedBy(
          search,
          SORTS.find((sort) => sort === by),
        ),
      ),
  };
  return (
    <ListResults
      caption={trajectory.list.caption}
      list={list}
      columns={columns}
      sorting={sorting}
      empty={<Nothing filtered={isFiltered(search)} />}
      cursor={cursor}
      onCursor={onCursor}
    />
  );
};
