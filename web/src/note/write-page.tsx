import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate } from '../../../shared/kernel/format.ts';
import type { NoteView } from '../../../shared/note/requests.ts';
import { isPossible } from '../../../shared/note/steps.ts';
import { pathsOf, quarterFromPath } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { CataloguesNotice } from '../catalogue/catalogues-notice.tsx';
import { useRefusalWords } from '../i18n/refusal-words.ts';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { useComparedNote } from './compared-note.ts';
import { FiguresCard } from './figures-card.tsx';
import { useNoteLabels } from './labels.ts';
import { MonitoringCard } from './monitoring-card.tsx';
import { NarrativeFields } from './narrative-fields.tsx';
import { noteQuery, noteSteps } from './note-api.ts';
import { narrativeOf, valuesOf } from './note-values.ts';
import { ReturnNotice } from './return-notice.tsx';
import { useNoteSaved } from './saved.ts';
import { useNoteTexts, useNoteWords } from './words.ts';

const NoteForm = ({ view }: { view: NoteView }) => {
  const words = useNoteWords();
  const place = usePlace();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { quarter, note } = view;
  const query = noteQuery(place, quarter);
  const [start] = useState(() => ({ initial: valuesOf(note?.narrative), version: note?.version ?? 0 }));
  const leave = (): void => void navigate({ to: pathsOf(place).note(quarter) });
  const form = useRecordForm({
    ...start,
    draftKey: `${place.id}.note.${quarter}`,
    check: async (values, expectedVersion) => {
      const { checks } = await import('./checks.ts');
      return checks.change({ expectedVersion, narrative: narrativeOf(values) });
    },
    save: (request) => noteSteps(place, quarter).write(request),
    comparing: {
      standing: async () => {
        const now = await client.fetchQuery({ ...query, staleTime: 0 });
        return { values: valuesOf(now.note?.narrative), version: now.note?.version ?? 0 };
      },
      fields: useComparedNote(quarter),
    },
    onSaved: useNoteSaved(quarter, leave),
  });
  return (
    <FormFrame
      form={form}
      labelOf={useNoteLabels()}
      submitLabel={words.save}
      onCancel={() => {
        form.discardDraft();
        leave();
      }}
    >
      <NarrativeFields form={form} kept={start.initial} quarter={quarter} />
    </FormFrame>
  );
};

const Writing = ({ view }: { view: NoteView }) => {
  const { reasons } = useRefusalWords();
  const possible = isPossible('write', view.note?.state ?? 'absent');
  return possible ? (
    <>
      <ReturnNotice note={view.note} />
      <CataloguesNotice />
      <FiguresCard view={view} />
      <MonitoringCard view={view} />
      <NoteForm view={view} />
    </>
  ) : (
    <p className="notice">{reasons.noteNotNow}</p>
  );
};

/** The narrative of a quarter, under the figures that it is about. */
export const WriteNotePage = () => {
  const words = useNoteWords();
  const place = usePlace();
  const quarter = quarterFromPath(useParams({ strict: false }).quarter ?? '');
  const { about } = useNoteTexts();
  const query = useQuery({ ...noteQuery(place, quarter), enabled: useMay('note:write') });
  return (
    <Guarded permission="note:write">
      <Page
        title={words.title(about(query.data?.from ?? quarter, quarter))}
        above={
          <>
            <Link to={pathsOf(place).notes}>{words.page}</Link>
            {query.data ? <span>· {words.due(formatDate(query.data.dueOn))}</span> : null}
          </>
        }
      >
        <Load query={query}>{(view) => <Writing view={view} />}</Load>
      </Page>
    </Guarded>
  );
};
