import * as z from 'zod';
import { instantSchema } from '../../shared/kernel/dates.ts';
import { type RecoveryDependencies, recoverDeliveries } from '../notification/recover.ts';
import { jobHandler } from './job.ts';

/** By the schedule, or by an operator without further ado. */
const eventSchema = z.strictObject({ scheduledFor: instantSchema.optional() });

/** Looks every quarter of an hour after the mails of which it is not known whether they went out. */
export const deliveryRecoveryHandler = (dependencies: RecoveryDependencies) =>
  jobHandler({
    name: 'delivery-recovery',
    store: dependencies.store,
    system: dependencies.system,
    schema: eventSchema,
    run: recoverDeliveries(dependencies),
  });
