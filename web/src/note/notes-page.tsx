import { useQuery } from '@tanstack/react-query';
import { formatDate, formatDayOf } from '../../../shared/kernel/format.ts';
import type { NoteList } from '../../../shared/note/requests.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { notesQuery } from './note-api.ts';
import { StateTag } from './state-tag.tsx';
import { useNoteTexts, useNoteWords } from './words.ts';

const useColumns = (): Column<NoteList['rows'][number]>[] => {
  const { columns, title } = useNoteWords();
  const { about } = useNoteTexts();
  const paths = pathsOf(usePlace());
  return [
    {
      key: 'quarter',
      header: columns.quarter,
      cell: ({ quarter, from }) => <Link to={paths.note(quarter)}>{title(about(from, quarter))}</Link>,
    },
    { key: 'state', header: columns.state, cell: (row) => <StateTag {...row} /> },
    { key: 'due', header: columns.due, cell: ({ dueOn }) => formatDate(dueOn) },
    {
      key: 'updated',
      header: columns.updated,
      cell: ({ updatedAt }) => (updatedAt === undefined ? null : formatDayOf(updatedAt)),
    },
  ];
};

/** The quarters that a partnership writes about, with how far each note is. */
export const NotesPage = () => {
  const words = useNoteWords();
  const query = useQuery({ ...notesQuery(usePlace()), enabled: useMay('note:read') });
  const columns = useColumns();
  return (
    <Guarded permission="note:read">
      <Page title={words.page}>
        <p className="prose muted">{words.explain}</p>
        <Load query={query}>
          {({ rows }) => (
            <section className="card" aria-label={words.page}>
              {rows.length === 0 ? (
                <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>
              ) : (
                <DataTable caption={words.page} columns={columns} rows={rows} rowKey={({ quarter }) => quarter} />
              )}
            </section>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
