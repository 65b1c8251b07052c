import { runsOf } from '../compose/job-runs.ts';
import { remindersDependencies } from '../compose/mail.ts';
import { partnershipDigest } from '../compose/partnership-digest.ts';
import { remindersHandler } from '../jobs/reminders.ts';

export const handler = remindersHandler(
  remindersDependencies('reminders', partnershipDigest()),
  runsOf('partnership-reminders'),
);
