import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RootKind } from '../../../shared/audit/schema.ts';
import { formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import { useMay, usePlace } from '../app/place.ts';
import { whoText } from '../audit/entry-text.ts';
import { historyQuery } from '../audit/history-api.ts';
import { useTexts } from '../i18n/language-context.ts';
import { ErrorState } from '../ui/states.tsx';
import { useDocumentWords } from './words.ts';

type Of = { readonly kind: RootKind; readonly id: string };

const Views = ({ kind, id }: Of) => {
  const texts = useTexts();
  const { file } = useDocumentWords();
  const query = useInfiniteQuery(historyQuery(usePlace(), kind, id));
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (query.isPending) return <p className="muted">{texts.general.loading}</p>;
  return (
    <>
      {entries.length === 0 ? <p className="muted">{file.seenByNobody}</p> : null}
      <ul className="stack-tight">
        {entries.map((entry) => (
          <li key={entry.id}>
            {whoText(texts, entry)} · {formatDayOf(entry.at)} {formatTimeOf(entry.at)}
          </li>
        ))}
      </ul>
      {query.hasNextPage ? (
        <button type="button" className="button-link" onClick={() => void query.fetchNextPage()}>
          {texts.audit.older}
        </button>
      ) : null}
    </>
  );
};

/** Who saw a kept file, and when; asked for only by who wants to know. */
export const FileViews = (file: Of) => {
  const { file: texts } = useDocumentWords();
  const [open, setOpen] = useState(false);
  if (!useMay('history:read')) return null;
  return (
    <details className="evidence-views" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="button-link">{texts.seenBy}</summary>
      {open ? <Views {...file} /> : null}
    </details>
  );
};
