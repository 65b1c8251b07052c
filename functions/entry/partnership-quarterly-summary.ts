import { runsOf } from '../compose/job-runs.ts';
import { summaryDependencies } from '../compose/mail.ts';
import { partnershipSummary } from '../compose/partnership-summary.ts';
import { quarterlySummaryHandler } from '../jobs/quarterly-summary.ts';

export const handler = quarterlySummaryHandler(
  summaryDependencies('quarterly-summary', partnershipSummary()),
  runsOf('partnership-quarterly-summary'),
);
