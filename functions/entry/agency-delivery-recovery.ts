import { agencyDigest } from '../compose/agency-digest.ts';
import { runsOf } from '../compose/job-runs.ts';
import { recoveryDependencies } from '../compose/mail.ts';
import { agencyMonitoringSummary } from '../compose/monitoring-summary.ts';
import { deliveryRecoveryHandler } from '../jobs/delivery-recovery.ts';

export const handler = deliveryRecoveryHandler(
  recoveryDependencies('delivery-recovery', agencyDigest(), agencyMonitoringSummary()),
  runsOf('agency-delivery-recovery'),
);
