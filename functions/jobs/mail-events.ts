import { type MailEventDependencies, mailEventSchema, recordMailEvent } from '../notification/mail-event.ts';
import { jobHandler } from './job.ts';
import type { RecordRun } from './runs/record.ts';

/** Writes down what SES tells of the mails of this store, event by event. */
export const mailEventsHandler = (dependencies: MailEventDependencies, runs: RecordRun) =>
  jobHandler({
    name: 'mail-events',
    store: dependencies.store,
    system: dependencies.system,
    runs,
    schema: mailEventSchema,
    run: recordMailEvent(dependencies),
  });
