import { useQuery } from '@tanstack/react-query';
import { formatCount, formatDayOf } from '../../../shared/kernel/format.ts';
import type { Snapshot } from '../../../shared/summary/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { summariesQuery } from './summary-api.ts';
import { type SummaryWords, useSummaryWords } from './words.ts';

const SHOWN_OF_HASH = 12;

const titleOf = ({ page, title, titleOne, empty }: SummaryWords, count: number | undefined): string => {
  if (count === undefined) return page;
  if (count === 0) return empty;
  return count === 1 ? titleOne : title(formatCount(count));
};

const useColumns = (): Column<Snapshot>[] => {
  const summary = useSummaryWords();
  const paths = pathsOf(usePlace());
  const { columns } = summary;
  return [
    {
      key: 'quarter',
      header: columns.quarter,
      cell: ({ quarter }) => <Link to={paths.summary(quarter)}>{summary.open(quarter)}</Link>,
    },
    { key: 'frozenOn', header: columns.frozenOn, cell: ({ createdAt }) => formatDayOf(createdAt) },
    { key: 'rules', header: columns.rules, cell: ({ rulesVersion }) => rulesVersion },
    {
      key: 'proof',
      header: columns.proof,
      cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, SHOWN_OF_HASH)}…</code>,
    },
  ];
};

/** The quarters that are closed, as they were reported. */
export const SummaryListPage = () => {
  const summary = useSummaryWords();
  const place = usePlace();
  const query = useQuery(summariesQuery(place));
  const columns = useColumns();
  return (
    <Guarded permission={place.kind === 'agency' ? 'agencyDashboard:read' : 'dashboard:read'}>
      <Page title={titleOf(summary, query.data?.snapshots.length)}>
        <Load query={query}>
          {({ snapshots }) => (
            <section className="card" aria-label={summary.page}>
              {snapshots.length === 0 ? (
                <EmptyState title={summary.empty}>{summary.emptyBody}</EmptyState>
              ) : (
                <DataTable caption={summary.page} columns={columns} rows={snapshots} rowKey={({ id }) => id} />
              )}
            </section>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
