import type { JobName } from '../../shared/jobs/names.ts';
import { recordRuns } from '../jobs/runs/record.ts';
import { jobRunRepository } from '../jobs/runs/repository.ts';
import { config } from '../platform/config.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { ownTable, system } from './base.ts';

/** Where the runs of a job of any store are written down: in the store's own table. */
export const runsOf = (job: JobName) => {
  const table = ownTable();
  return recordRuns({
    job,
    store: config.store(),
    repository: jobRunRepository(table),
    commit: makeCommit(table, system),
    system,
  });
};
