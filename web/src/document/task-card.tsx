import { useMutation } from '@tanstack/react-query';
import type { Task } from '../../../shared/document/schema.ts';
import { formatCount, formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import { type Place, usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { filled } from '../i18n/message.ts';
import type { Texts } from '../i18n/nl.ts';
import { Facts } from '../ui/facts.tsx';
import { ErrorState } from '../ui/states.tsx';
import { reportUrl } from './task-api.ts';
import { type DocumentWords, useDocumentWords } from './words.ts';

type Words = { readonly document: DocumentWords; readonly general: Texts['general'] };

/** Why a task was not carried out. */
export const failureText = ({ document, general }: Words, { failure, failureParameters }: Task): string => {
  const known: Readonly<Record<string, string>> = document.failures;
  return filled((failure && known[failure]) || general.trouble.unexpected, failureParameters);
};

/** Takes the report of a task away, by a link that is asked for at that moment. */
export const ReportButton = ({
  task,
  urlOf,
}: {
  task: Task;
  urlOf: (place: Place, taskId: string) => Promise<string>;
}) => {
  const document = useDocumentWords();
  const place = usePlace();
  const fetching = useMutation({
    mutationFn: () => urlOf(place, task.id),
    onSuccess: (url) => window.location.assign(url),
  });
  return (
    <>
      <button type="button" className="button" title={document.reportHint} onClick={() => fetching.mutate()}>
        {document.report(formatCount(task.reportLines ?? 0))}
      </button>
      {fetching.isError ? <ErrorState error={fetching.error} /> : null}
    </>
  );
};

/** How far an import is, what came of it, and its report. */
export const TaskCard = ({ task }: { task: Task }) => {
  const { general } = useTexts();
  const document = useDocumentWords();
  const { handled, total, landed, unchanged, refused, status } = task;
  return (
    <li className="stack-tight">
      <p>
        <strong>{task.fileNames.join(', ')}</strong>{' '}
        <span className={status === 'failed' ? 'tag tag-late' : 'tag'}>{document.statuses[status]}</span>{' '}
        <span className="small muted">
          {document.askedOn(formatDayOf(task.createdAt), formatTimeOf(task.createdAt))}
        </span>
      </p>
      {status === 'failed' ? <p className="notice notice-error">{failureText({ document, general }, task)}</p> : null}
      {total === undefined ? null : (
        <>
          <progress aria-label={document.progressLabel} max={total} value={handled} />
          <p className="small muted" role="status">
            {document.progress(formatCount(handled), formatCount(total))}
          </p>
          <Facts
            items={[
              [document.landed, formatCount(landed)],
              [document.unchanged, formatCount(unchanged)],
              [document.refused, formatCount(refused)],
            ]}
          />
        </>
      )}
      {task.reportLines === undefined ? null : <ReportButton task={task} urlOf={reportUrl} />}
    </li>
  );
};
