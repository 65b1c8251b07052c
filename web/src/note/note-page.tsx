import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { formatDate } from '../../../shared/kernel/format.ts';
import type { NoteView } from '../../../shared/note/requests.ts';
import { pathsOf, quarterFromPath, quarterInPath } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { HistoryCard } from '../audit/history-card.tsx';
import { CataloguesNotice } from '../catalogue/catalogues-notice.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { FiguresCard } from './figures-card.tsx';
import { MonitoringCard } from './monitoring-card.tsx';
import { NarrativeCard } from './narrative-card.tsx';
import { NoteActions } from './note-actions.tsx';
import { noteQuery } from './note-api.ts';
import { ReturnNotice } from './return-notice.tsx';
import { SignaturesCard } from './signatures-card.tsx';
import { StateTag } from './state-tag.tsx';
import { useNoteTexts, useNoteWords } from './words.ts';

const Note = ({ view }: { view: NoteView }) => {
  const words = useNoteWords();
  const { note, quarter } = view;
  return (
    <>
      <p>
        <StateTag state={note?.state ?? 'absent'} overdue={view.overdue} />
      </p>
      <ReturnNotice note={note} />
      {note ? <CataloguesNotice /> : <p className="prose muted">{words.notYet}</p>}
      <FiguresCard view={view} />
      <MonitoringCard view={view} />
      {note ? (
        <>
          <NarrativeCard note={note} />
          <SignaturesCard note={note} />
          <HistoryCard kind="note" id={quarterInPath(quarter)} />
        </>
      ) : null}
    </>
  );
};

/** The note of one quarter: figures, narrative, signatures, and what one can do. */
export const NotePage = () => {
  const words = useNoteWords();
  const place = usePlace();
  const quarter = quarterFromPath(useParams({ strict: false }).quarter ?? '');
  const { about } = useNoteTexts();
  const query = useQuery({ ...noteQuery(place, quarter), enabled: useMay('note:read') });
  return (
    <Guarded permission="note:read">
      <Page
        title={words.title(about(query.data?.from ?? quarter, quarter))}
        above={
          <>
            <Link to={pathsOf(place).notes}>{words.page}</Link>
            {query.data ? <span>· {words.due(formatDate(query.data.dueOn))}</span> : null}
          </>
        }
        actions={query.data ? <NoteActions view={query.data} /> : null}
      >
        <Load query={query}>{(view) => <Note view={view} />}</Load>
      </Page>
    </Guarded>
  );
};
