import type { JobName } from '../../../shared/jobs/names.ts';
import { type JobRun, jobRunSchema } from '../../../shared/jobs/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';

const reader: ItemReader<JobRun> = { type: 'jobRun', schema: jobRunSchema };

/** Reads the runs of the jobs of one store. */
export const jobRunRepository = (table: Table) => ({
  /** The last run of a job of which not every run is kept. */
  last: (job: JobName): Promise<JobRun | undefined> => getItem(table, reader, keys.lastJobRun(job)),

  /** The runs that are kept by themselves, newest first. */
  latest: async (job: JobName, limit: number): Promise<JobRun[]> =>
    parseItems(
      table,
      reader,
      await queryItems(table, {
        pk: keys.jobRunPartition(job),
        skPrefix: keys.jobRunPrefix(),
        descending: true,
        limit,
      }),
    ),
});
export type JobRunRepository = ReturnType<typeof jobRunRepository>;

/** Long enough to lay the same quarter of two years side by side. */
const DAYS_KEPT = 400;

const itemOf = (run: JobRun) => ({
  type: 'jobRun',
  v: 1,
  ...run,
  expiresAt: Math.floor(Date.parse(run.startedAt) / 1000) + DAYS_KEPT * 24 * 3600,
});

/** Keeps a run by itself; written again when it ends. */
export const putRun = (job: JobName, run: JobRun): Change => ({
  kind: 'place',
  key: keys.jobRun(job, run.startedAt, run.requestId),
  item: itemOf(run),
});

/** Keeps a run until the next one of its job. */
export const putLastRun = (job: JobName, run: JobRun): Change => ({
  kind: 'place',
  key: keys.lastJobRun(job),
  item: itemOf(run),
});
