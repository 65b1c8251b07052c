import { agencySummary } from '../compose/agency-summary.ts';
import { runsOf } from '../compose/job-runs.ts';
import { summaryDependencies } from '../compose/mail.ts';
import { quarterlySummaryHandler } from '../jobs/quarterly-summary.ts';

export const handler = quarterlySummaryHandler(
  summaryDependencies('quarterly-summary', agencySummary()),
  runsOf('agency-quarterly-summary'),
);
