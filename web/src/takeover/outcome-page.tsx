import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { formatCount } from '../../../shared/kernel/format.ts';
import type { Takeover } from '../../../shared/takeover/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { failureText, ReportButton } from '../document/task-card.tsx';
import { useDocumentWords } from '../document/words.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Guarded } from '../ui/guarded.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { CarryOutDialog } from './carry-out-dialog.tsx';
import { CountsCard, ProblemsCard } from './outcome-cards.tsx';
import { ReconciliationCard } from './reconciliation-card.tsx';
import { takeoverQuery, takeoverReportUrl } from './takeover-api.ts';
import { type TakeoverWords, useTakeoverWords } from './words.ts';

const route = getRouteApi('/partnerships/$partnershipId/takeover/$taskId');

const isNew = ({ outcome }: Takeover): boolean =>
  outcome !== undefined && Object.values(outcome.counts).some(({ added }) => added > 0);

/** What came of it, as the heading says it. */
const titleOf = (takeover: TakeoverWords, found: Takeover | undefined): string => {
  if (!found) return takeover.page;
  const { task, outcome } = found;
  if (task.status === 'failed') return takeover.failed;
  if (!outcome) return task.kind === 'takeover' ? takeover.busyTakeover : takeover.busyCheck;
  if (task.kind === 'takeover') return takeover.done;
  if (outcome.errors === 1) return takeover.oneError;
  if (outcome.errors > 0) return takeover.errors(formatCount(outcome.errors));
  return isNew(found) ? takeover.ready : takeover.nothingNew;
};

const Actions = ({ found }: { found: Takeover }) => {
  const takeover = useTakeoverWords();
  const paths = pathsOf(usePlace());
  const [asking, setAsking] = useState(false);
  const { task, outcome } = found;
  const mayCarryOut = task.kind === 'takeoverCheck' && outcome?.errors === 0 && isNew(found);
  return (
    <>
      <ButtonLink to={paths.takeovers}>{takeover.again}</ButtonLink>
      {mayCarryOut ? (
        <button type="button" className="button button-primary" onClick={() => setAsking(true)}>
          {takeover.carryOut}
        </button>
      ) : null}
      {asking ? <CarryOutDialog taskId={task.id} onClose={() => setAsking(false)} /> : null}
    </>
  );
};

const Outcome = ({ found: { task, outcome } }: { found: Takeover }) => {
  const texts = useTexts();
  const document = useDocumentWords();
  const takeover = useTakeoverWords();
  const isBusy = task.status === 'queued' || task.status === 'running';
  return (
    <>
      {isBusy ? (
        <p className="notice" role="status">
          {takeover.busyBody}{' '}
          {task.total === undefined ? null : (
            <progress aria-label={document.progressLabel} max={task.total} value={task.handled} />
          )}
        </p>
      ) : null}
      {task.status === 'failed' ? (
        <p className="notice notice-error">{failureText({ document, general: texts.general }, task)}</p>
      ) : null}
      {outcome && outcome.errors > 0 ? <p className="notice notice-warning">{takeover.next}</p> : null}
      {outcome ? (
        <>
          <ProblemsCard outcome={outcome} />
          <CountsCard outcome={outcome} />
          <ReconciliationCard reconciliation={outcome.reconciliation} />
        </>
      ) : null}
      {task.reportLines === undefined ? null : (
        <div className="row">
          <ReportButton task={task} urlOf={takeoverReportUrl} />
        </div>
      )}
    </>
  );
};

/** A check or a takeover: how far it is, what it found, and what can be done now. */
export const TakeoverOutcomePage = () => {
  const takeover = useTakeoverWords();
  const place = usePlace();
  const { taskId } = route.useParams();
  const query = useQuery({ ...takeoverQuery(place, taskId), enabled: useMay('takeover:read') });
  const mayWrite = useMay('takeover:write');
  const found = query.data;
  return (
    <Guarded permission="takeover:read">
      <Page
        title={titleOf(takeover, found)}
        above={
          <>
            <Link to={pathsOf(place).takeovers}>{takeover.page}</Link>
            {found ? <span>· {found.task.fileNames.join(', ')}</span> : null}
          </>
        }
        actions={found && mayWrite ? <Actions found={found} /> : null}
      >
        <Load query={query}>{(value) => <Outcome found={value} />}</Load>
      </Page>
    </Guarded>
  );
};
