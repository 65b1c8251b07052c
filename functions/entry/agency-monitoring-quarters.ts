import { monitoringDependencies } from '../compose/agency-monitoring.ts';
import { runsOf } from '../compose/job-runs.ts';
import { monitoringQuartersHandler } from '../jobs/monitoring-quarters.ts';
import { config } from '../platform/config.ts';

export const handler = monitoringQuartersHandler(
  { ...monitoringDependencies(), store: config.store() },
  runsOf('agency-monitoring-quarters'),
);
