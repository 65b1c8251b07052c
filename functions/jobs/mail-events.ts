import { mailEventSchema, recordMailEvent } from '../notification/mail-event.ts';
import type { RecordDependencies } from '../notification/record.ts';
import { jobHandler } from './job.ts';

/** Writes down what SES tells of the mails of this store, event by event. */
export const mailEventsHandler = (dependencies: RecordDependencies) =>
  jobHandler({
    name: 'mail-events',
    store: dependencies.store,
    system: dependencies.system,
    schema: mailEventSchema,
    run: recordMailEvent(dependencies),
  });
