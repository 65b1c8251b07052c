import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDayOf } from '../../../../shared/kernel/format.ts';
import type { ClosingView } from '../../../../shared/partnership/closing/schema.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { HistoryCard } from '../../audit/history-card.tsx';
import { PeriodFilter } from '../../programme/period-filter.tsx';
import { periodIn, readPeriodSearch } from '../../programme/period-search.ts';
import { Card } from '../../ui/card.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { closingQuery } from './closing-api.ts';
import { CloseDialog, ExtensionDialog, ReopenDialog } from './closing-dialogs.tsx';
import { ItemsCard } from './items-card.tsx';
import { useClosingWords } from './words.ts';

const ExtensionCard = ({ view }: { view: ClosingView }) => {
  const { extension: words } = useClosingWords();
  const mayDecide = useMay('period:decide');
  const [asking, setAsking] = useState(false);
  const { extension, closed, next } = view;
  if (!next) return null;
  const button = (
    <button type="button" className="button" onClick={() => setAsking(true)}>
      {extension ? words.change : words.decide}
    </button>
  );
  return (
    <Card title={words.title} aside={mayDecide && !closed ? button : null}>
      {extension ? (
        <div className="stack-tight">
          <p>
            <strong>{words.decisions[extension.decision]}</strong>. {words.decidedOn(formatDayOf(extension.decidedAt))}
          </p>
          <p>{extension.reason}</p>
        </div>
      ) : (
        <p className="muted">{words.undecided}</p>
      )}
      {asking ? <ExtensionDialog view={view} onClose={() => setAsking(false)} /> : null}
    </Card>
  );
};

const Actions = ({ view }: { view: ClosingView }) => {
  const words = useClosingWords();
  const mayDecide = useMay('period:decide');
  const [asking, setAsking] = useState<'close' | 'reopen'>();
  if (!mayDecide) return null;
  const step = view.closed ? 'reopen' : 'close';
  return (
    <>
      <button
        type="button"
        className={view.closed ? 'button' : 'button button-primary'}
        onClick={() => setAsking(step)}
      >
        {words[step]}
      </button>
      {asking === 'close' ? <CloseDialog view={view} onClose={() => setAsking(undefined)} /> : null}
      {asking === 'reopen' ? <ReopenDialog view={view} onClose={() => setAsking(undefined)} /> : null}
    </>
  );
};

/** The guided end of a period: what is open, by whom, by when, and whether the partnership goes on. */
export const ClosingPage = () => {
  const words = useClosingWords();
  const place = usePlace();
  const navigate = useNavigate();
  const period = periodIn(readPeriodSearch(useSearch({ strict: false })));
  const query = useQuery({ ...closingQuery(place, period), enabled: useMay('partnership:read') });
  const titleOf = ({ items, closed }: ClosingView): string =>
    closed ? words.titleClosed(period) : words.title(period, items.filter(({ done }) => done).length, items.length);
  return (
    <Guarded permission="partnership:read">
      <Page
        title={query.data ? titleOf(query.data) : words.page}
        above={words.page}
        actions={query.data ? <Actions view={query.data} /> : null}
      >
        <PeriodFilter period={period} onChange={(chosen) => void navigate({ to: '.', search: { period: chosen } })} />
        <Load query={query}>
          {(view) => (
            <>
              <p className="prose muted">{words.explain}</p>
              {view.closed ? <p>{words.closedOn(formatDayOf(view.closed.closedAt))}</p> : null}
              {view.settledWith === undefined ? null : <p className="notice">{words.settledWith(view.settledWith)}</p>}
              <ItemsCard view={view} />
              <ExtensionCard view={view} />
              <HistoryCard kind="fundingPeriod" id={String(period)} />
            </>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
