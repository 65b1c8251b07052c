import { runsOf } from '../compose/job-runs.ts';
import { mailingDependencies } from '../compose/mail.ts';
import { partnershipMonitoringSummary } from '../compose/monitoring-summary.ts';
import { monitoringSummaryHandler } from '../jobs/monitoring-summary.ts';

export const handler = monitoringSummaryHandler(
  { ...mailingDependencies('monitoring-summary'), ...partnershipMonitoringSummary() },
  runsOf('partnership-monitoring-summary'),
);
