import { rowsRemovalDependencies } from '../compose/agency-monitoring.ts';
import { runsOf } from '../compose/job-runs.ts';
import { leaverRowsRemovalHandler } from '../jobs/leaver-rows-removal.ts';
import { config } from '../platform/config.ts';

export const handler = leaverRowsRemovalHandler(
  { ...rowsRemovalDependencies(), store: config.store() },
  runsOf('agency-leaver-rows-removal'),
);
