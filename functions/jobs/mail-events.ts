import { type MailEventDependencies, mailEventSchema, recordMailEvent } from '../notification/mail-event.ts';
import { jobHandler } from './job.ts';

/** Writes down what SES tells of the mails of this store, event by event. */
export const mailEventsHandler = (dependencies: MailEventDependencies) =>
  jobHandler({
    name: 'mail-events',
    store: dependencies.store,
    system: dependencies.system,
    schema: mailEventSchema,
    run: recordMailEvent(dependencies),
  });
