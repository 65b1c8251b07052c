import type { Job, JobRunView } from '../../../shared/jobs/schema.ts';
import { workOf } from '../../../shared/kernel/functions.ts';
import { Card } from '../ui/card.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Facts } from '../ui/facts.tsx';
import { countsText, durationText, isBad, momentText, nextText, stateOf } from './run-words.ts';
import { type JobWords, useJobWords } from './words.ts';

const TONES: Readonly<Record<keyof JobWords['states'], string>> = {
  never: 'tag',
  noFailure: 'tag tag-good',
  running: 'tag tag-soon',
  done: 'tag tag-good',
  failed: 'tag tag-late',
  interrupted: 'tag tag-late',
};

const StateTag = ({ state }: { state: keyof JobWords['states'] }) => (
  <span className={TONES[state]}>{useJobWords().states[state]}</span>
);

const useColumns = (): Column<JobRunView>[] => {
  const words = useJobWords();
  return [
    { key: 'started', header: words.started, cell: ({ startedAt }) => momentText(startedAt) },
    { key: 'state', header: words.state, cell: ({ state }) => <StateTag state={state} /> },
    { key: 'lasted', header: words.lasted, numeric: true, cell: (run) => durationText(words, run.milliseconds) ?? '–' },
    {
      key: 'what',
      header: words.what,
      cell: (run) =>
        [run.work === undefined ? '' : (words.works[run.work] ?? run.work), countsText(words, run)]
          .filter(Boolean)
          .join(': ') || '–',
    },
    { key: 'request', header: words.request, cell: ({ requestId }) => <span className="mark small">{requestId}</span> },
  ];
};

const Runs = ({ title, runs }: { title: string; runs: readonly JobRunView[] }) => {
  const words = useJobWords();
  const columns = useColumns();
  return (
    <details>
      <summary>{words.earlier(runs.length)}</summary>
      <DataTable
        caption={title}
        columns={columns}
        rows={runs}
        rowKey={({ startedAt, requestId }) => `${startedAt} ${requestId}`}
      />
    </details>
  );
};

/** One job: how it stands, when it ran and runs next, what people lose when it fails, and its last runs. */
export const JobCard = ({ job }: { job: Job }) => {
  const words = useJobWords();
  const names: Readonly<Record<string, string>> = words.names;
  const title = names[workOf(job.name)] ?? job.name;
  const [last] = job.runs;
  const failure = job.runs.find(isBad);
  return (
    <Card title={title} aside={<StateTag state={stateOf(job, Date.now())} />}>
      <div className="stack-tight">
        <p className="small muted">
          {words.ifItFails} {words.lossOf(job)}
        </p>
        <Facts
          items={[
            [words.lastRun, last && job.keeps !== 'failures' ? momentText(last.startedAt) : undefined],
            [words.lasted, job.keeps === 'failures' ? undefined : durationText(words, last?.milliseconds)],
            [words.counted, last && countsText(words, last)],
            [words.next, nextText(words, job)],
            [words.lastFailure, failure && momentText(failure.startedAt)],
          ]}
        />
        <p className="small muted">{words.keeps[job.keeps]}</p>
        {job.runs.length > 0 ? <Runs title={title} runs={job.runs} /> : null}
      </div>
    </Card>
  );
};
