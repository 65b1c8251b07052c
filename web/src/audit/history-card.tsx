import { useInfiniteQuery } from '@tanstack/react-query';
import type { RootKind } from '../../../shared/audit/schema.ts';
import { formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { ErrorState } from '../ui/states.tsx';
import { actionText, changeText, type NamesOfIds, type ShownEntry, whoText } from './entry-text.ts';
import { historyQuery } from './history-api.ts';
import { useAuditActions } from './words.ts';

const Entry = ({ entry, names }: { entry: ShownEntry; names: NamesOfIds | undefined }) => {
  const texts = useTexts();
  const actions = useAuditActions();
  return (
    <li>
      <p>
        <strong>{actionText(actions, texts, entry.action)}</strong>{' '}
        <span className="muted small">
          {formatDayOf(entry.at)} {formatTimeOf(entry.at)} · {whoText(texts, entry)}
        </span>
      </p>
      {entry.reason ? <p className="small">{texts.audit.because(entry.reason)}</p> : null}
      {entry.changes.length > 0 ? (
        <details>
          <summary className="small button-link">{texts.audit.changes(entry.changes.length)}</summary>
          <ul className="small stack-tight">
            {entry.changes.map((change) => (
              <li key={change.field}>{changeText(texts, change, names)}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
};

type HistoryProps = {
  readonly kind: RootKind;
  readonly id: string;
  readonly names?: NamesOfIds;
  /** Of what it is, on a screen that shows more than one. */
  readonly of?: string | undefined;
};

/** Who changed a record, when, what and why; newest first. */
export const HistoryCard = ({ kind, id, names, of }: HistoryProps) => {
  const { audit, general } = useTexts();
  const place = usePlace();
  const may = useMay('history:read');
  const query = useInfiniteQuery({ ...historyQuery(place, kind, id), enabled: may });
  if (!may) return null;
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Card title={of === undefined ? audit.title : `${audit.title}: ${of}`}>
      {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isPending ? <p className="muted">{general.loading}</p> : null}
      {query.isSuccess && entries.length === 0 ? <p className="muted">{audit.nothingYet}</p> : null}
      <ul className="timeline">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} names={names} />
        ))}
      </ul>
      {query.hasNextPage ? (
        <button type="button" className="button" onClick={() => void query.fetchNextPage()}>
          {audit.older}
        </button>
      ) : null}
    </Card>
  );
};
