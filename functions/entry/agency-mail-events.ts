import { runsOf } from '../compose/job-runs.ts';
import { recordDependencies } from '../compose/mail.ts';
import { mailEventsHandler } from '../jobs/mail-events.ts';

export const handler = mailEventsHandler(recordDependencies('mail-events'), runsOf('agency-mail-events'));
