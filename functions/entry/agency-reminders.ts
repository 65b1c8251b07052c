import { agencyDigest } from '../compose/agency-digest.ts';
import { runsOf } from '../compose/job-runs.ts';
import { remindersDependencies } from '../compose/mail.ts';
import { remindersHandler } from '../jobs/reminders.ts';

export const handler = remindersHandler(remindersDependencies('reminders', agencyDigest()), runsOf('agency-reminders'));
