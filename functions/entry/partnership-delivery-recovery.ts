import { runsOf } from '../compose/job-runs.ts';
import { recoveryDependencies } from '../compose/mail.ts';
import { partnershipMonitoringSummary } from '../compose/monitoring-summary.ts';
import { partnershipDigest } from '../compose/partnership-digest.ts';
import { deliveryRecoveryHandler } from '../jobs/delivery-recovery.ts';

export const handler = deliveryRecoveryHandler(
  recoveryDependencies('delivery-recovery', partnershipDigest(), partnershipMonitoringSummary()),
  runsOf('partnership-delivery-recovery'),
);
