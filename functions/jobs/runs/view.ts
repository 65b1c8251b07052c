import { definitionOf, type JobName, jobsOf } from '../../../shared/jobs/names.ts';
import { keepingOf, runView } from '../../../shared/jobs/runs.ts';
import type { Job, JobList, JobRun } from '../../../shared/jobs/schema.ts';
import { instant } from '../../../shared/kernel/dates.ts';
import { everyMinutes, parseSchedule } from '../../../shared/kernel/schedule.ts';
import type { System } from '../../platform/system.ts';
import type { JobRunRepository } from './repository.ts';

export type JobsDependencies = {
  readonly repository: JobRunRepository;
  readonly scope: 'partnership' | 'agency';
  /** Not in an archived partnership: nothing of it runs but its API. */
  readonly atWork: boolean;
  readonly system: System;
};

const RUNS_SHOWN = 20;

const newestFirst = (a: JobRun, b: JobRun): number => (a.startedAt < b.startedAt ? 1 : -1);

/** The last runs of a job. A failed run may be the last one too: it stands in two places and is shown once. */
const runsOf = async ({ repository }: JobsDependencies, name: JobName, keeps: Job['keeps']): Promise<JobRun[]> => {
  const runs = await repository.latest(name, RUNS_SHOWN);
  const last = keeps === 'lastRunAndFailures' ? await repository.last(name) : undefined;
  const isKept = runs.some(({ startedAt, requestId }) => startedAt === last?.startedAt && requestId === last.requestId);
  return (last && !isKept ? [...runs, last] : runs).toSorted(newestFirst);
};

/** When the schedule of a job is due, in Europe/Brussels. */
const timetableOf = ({ atWork, system }: JobsDependencies, name: JobName): Pick<Job, 'nextAt' | 'everyMinutes'> => {
  const { trigger } = definitionOf(name);
  if (!atWork || trigger.kind !== 'schedule') return {};
  const minutes = everyMinutes(trigger.expression);
  if (minutes !== undefined) return { everyMinutes: minutes };
  return { nextAt: instant(parseSchedule(trigger.expression)(new Date(system.now())).toISOString()) };
};

const jobOf = async (dependencies: JobsDependencies, name: JobName): Promise<Job> => {
  const { trigger, timeoutSeconds, whenItFails } = definitionOf(name);
  const keeps = keepingOf(trigger);
  const runs = await runsOf(dependencies, name, keeps);
  return {
    name,
    whenItFails,
    startedBy: trigger.kind,
    keeps,
    ...timetableOf(dependencies, name),
    runs: runs.map((run) => runView(run, timeoutSeconds, dependencies.system.now())),
  };
};

/** Every job of a store as the one list has it, with its last runs. */
export const jobList = async (dependencies: JobsDependencies): Promise<JobList> => ({
  atWork: dependencies.atWork,
  jobs: await Promise.all(jobsOf(dependencies.scope).map((name) => jobOf(dependencies, name))),
});
