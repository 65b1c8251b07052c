import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Instant } from '../../../shared/kernel/dates.ts';
import { formatDate, formatDayOf } from '../../../shared/kernel/format.ts';
import type { NoteOverview } from '../../../shared/note/requests.ts';
import { partnershipPath, pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Filters, SelectFilter } from '../ui/filters.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { noteOverviewQuery } from './note-api.ts';
import { StateTag } from './state-tag.tsx';
import { useNoteTexts, useNoteWords } from './words.ts';

type Row = NoteOverview['rows'][number];

const dayOr = (at: Instant | undefined): string | null => (at === undefined ? null : formatDayOf(at));

const useColumns = (quarter: string): Column<Row>[] => {
  const { columns } = useNoteWords();
  return [
    {
      key: 'partnership',
      header: columns.partnership,
      // A note that nobody began has nothing to read.
      cell: ({ partnershipId, state }) =>
        state === 'absent' ? (
          partnershipId
        ) : (
          <Link to={pathsOf({ path: partnershipPath(partnershipId) }).note(quarter)}>{partnershipId}</Link>
        ),
    },
    { key: 'state', header: columns.state, cell: (row) => <StateTag {...row} /> },
    { key: 'due', header: columns.due, cell: ({ dueOn }) => formatDate(dueOn) },
    {
      key: 'coordinator',
      header: columns.coordinator,
      cell: ({ status }) => dayOr(status?.signedByCoordinatorAt),
    },
    { key: 'promotor', header: columns.promotor, cell: ({ status }) => dayOr(status?.signedByPromotorAt) },
    {
      key: 'decision',
      header: columns.decision,
      cell: ({ status }) => dayOr(status?.acceptedAt ?? status?.returnedAt),
    },
  ];
};

/** All partnerships of one quarter: how far each is with its note. */
export const NoteOverviewPage = () => {
  const words = useNoteWords();
  const place = usePlace();
  const navigate = useNavigate();
  const { quarter: asked }: { quarter?: string | undefined } = useSearch({ strict: false });
  const query = useQuery({ ...noteOverviewQuery(place, asked), enabled: useMay('note:read') });
  const { about } = useNoteTexts();
  const quarter = query.data?.quarter ?? asked;
  const from = query.data?.rows[0]?.from ?? quarter;
  const columns = useColumns(quarter ?? '');
  return (
    <Guarded permission="note:read">
      <Page title={quarter === undefined || from === undefined ? words.page : words.overview(about(from, quarter))}>
        <p className="prose muted">{words.overviewExplain}</p>
        <Filters label={words.columns.quarter} onClear={undefined}>
          <SelectFilter
            name="quarter"
            label={words.columns.quarter}
            always
            value={quarter}
            options={[...new Set([...(query.data?.quarters ?? []), ...(quarter === undefined ? [] : [quarter])])].map(
              (value) => ({ value, label: value }),
            )}
            onChange={(chosen) => void navigate({ to: pathsOf(place).notes, search: { quarter: chosen } })}
          />
        </Filters>
        <Load query={query}>
          {({ rows }) => (
            <section className="card" aria-label={words.page}>
              <DataTable caption={words.page} columns={columns} rows={rows} rowKey={(row) => row.partnershipId} />
            </section>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
