import { definitionOf, type JobName } from '../../../shared/jobs/names.ts';
import { keepingOf } from '../../../shared/jobs/runs.ts';
import type { Job, JobRun, RunCounts } from '../../../shared/jobs/schema.ts';
import { METRICS } from '../../../shared/kernel/env.ts';
import { unreachable } from '../../../shared/kernel/result.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import { count, log } from '../../platform/logging.ts';
import type { System } from '../../platform/system.ts';
import { type JobRunRepository, putLastRun, putRun } from './repository.ts';

export type RecordDependencies = {
  readonly job: JobName;
  readonly store: string;
  readonly repository: Pick<JobRunRepository, 'last'>;
  readonly commit: Commit;
  readonly system: System;
};

/** Which run it is, and which of its runs the job keeps where that is not what its trigger says. */
export type RunAsked = Pick<JobRun, 'requestId' | 'work'> & { readonly keeps?: Job['keeps'] };

type Reading<Outcome> = {
  readonly countsOf?: (outcome: Outcome) => RunCounts;
  /** Of work that reports what failed instead of throwing. */
  readonly hasFailed?: (outcome: Outcome) => boolean;
};

/** Carries out one run of a job and leaves a record of it. What the work gives or throws is passed on as it is. */
export type RecordRun = <Outcome>(
  asked: RunAsked,
  work: () => Promise<Outcome>,
  reading?: Reading<Outcome>,
) => Promise<Outcome>;

/** The numbers in an answer are what was counted. */
const numbersIn = (outcome: unknown): RunCounts =>
  typeof outcome === 'object' && outcome !== null
    ? Object.fromEntries(Object.entries(outcome).filter(([, value]) => Number.isInteger(value)))
    : {};

/** What is written when a run begins: an interrupted one that stood as the last is kept, since nobody may have seen it yet. */
const beginning = async (
  { job, repository }: RecordDependencies,
  run: JobRun,
  keeps: Job['keeps'],
): Promise<Change[]> => {
  switch (keeps) {
    case 'everyRun':
      return [putRun(job, run)];
    case 'lastRunAndFailures': {
      const before = await repository.last(job);
      return [putLastRun(job, run), ...(before?.outcome === 'running' ? [putRun(job, before)] : [])];
    }
    case 'failures':
      return [];
    default:
      return unreachable(keeps);
  }
};

const ending = ({ job }: RecordDependencies, run: JobRun, keeps: Job['keeps']): Change[] => {
  if (keeps === 'everyRun') return [putRun(job, run)];
  const ofFailure = run.outcome === 'failed' ? [putRun(job, run)] : [];
  return keeps === 'failures' ? ofFailure : [putLastRun(job, run), ...ofFailure];
};

/** Keeps what became of the runs of one job: two writes a run at most. A record that cannot be written does not stop the work. */
export const recordRuns = (dependencies: RecordDependencies): RecordRun => {
  const { job, store, commit, system } = dependencies;

  const save = async (changes: () => Promise<Change[]> | Change[]): Promise<void> => {
    try {
      const found = await changes();
      if (found.length > 0) await commit({ changes: found, audit: [] });
    } catch (thrown) {
      log.error('A run could not be recorded', thrown, { store, job });
      count(METRICS.unexpectedError, store);
    }
  };

  return async ({ keeps = keepingOf(definitionOf(job).trigger), ...asked }, work, reading = {}) => {
    const { countsOf = numbersIn, hasFailed = () => false } = reading;
    const run: JobRun = { ...asked, startedAt: system.now(), outcome: 'running', counts: {} };
    const end = (outcome: 'done' | 'failed', counts: RunCounts): Promise<void> => {
      const endedAt = system.now();
      const milliseconds = Math.max(0, Date.parse(endedAt) - Date.parse(run.startedAt));
      return save(() => ending(dependencies, { ...run, outcome, counts, endedAt, milliseconds }, keeps));
    };
    await save(() => beginning(dependencies, run, keeps));
    let answer: Awaited<ReturnType<typeof work>>;
    try {
      answer = await work();
    } catch (thrown) {
      await end('failed', {});
      throw thrown;
    }
    await end(hasFailed(answer) ? 'failed' : 'done', countsOf(answer));
    return answer;
  };
};
