import { type RecoveryDependencies, recoverDeliveries } from '../notification/recover.ts';
import { jobHandler } from './job.ts';
import type { RecordRun } from './runs/record.ts';
import { scheduledSchema } from './scheduled.ts';

/** Looks every quarter of an hour after the mails of which it is not known whether they went out. */
export const deliveryRecoveryHandler = (dependencies: RecoveryDependencies, runs: RecordRun) =>
  jobHandler({
    name: 'delivery-recovery',
    store: dependencies.store,
    system: dependencies.system,
    runs,
    schema: scheduledSchema,
    run: recoverDeliveries(dependencies),
  });
