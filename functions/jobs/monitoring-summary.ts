import * as z from 'zod';
import { instantSchema, quarterSchema } from '../../shared/kernel/dates.ts';
import type { MonitoringSummaryDependencies } from '../monitoring/summary/contents.ts';
import { mailClosedQuarters } from '../monitoring/summary/run.ts';
import type { MailingDependencies } from '../notification/mailing/send.ts';
import { jobHandler } from './job.ts';
import type { RecordRun } from './runs/record.ts';

/** The scheduler says when it was due; an operator may name a quarter that was closed longer ago. */
const eventSchema = z.strictObject({ scheduledFor: instantSchema.optional(), quarter: quarterSchema.optional() });

/** Mails the quarters of the monitoring that were closed of late to whoever gets summaries. */
export const monitoringSummaryHandler = (
  dependencies: MonitoringSummaryDependencies & MailingDependencies,
  runs: RecordRun,
) =>
  jobHandler({
    name: 'monitoring-summary',
    store: dependencies.delivery.store,
    system: dependencies.system,
    runs,
    schema: eventSchema,
    run: mailClosedQuarters(dependencies),
  });
