import type { RecordRun } from '../../functions/jobs/runs/record.ts';

/** For tests of what a job does: nothing is written about its runs. */
export const withoutRecords: RecordRun = (_asked, work) => work();
