import { runsOf } from '../compose/job-runs.ts';
import { reminderDependencies } from '../compose/partnership-reminders.ts';
import { confirmationRemindersHandler } from '../jobs/confirmation-reminders.ts';

export const handler = confirmationRemindersHandler(
  reminderDependencies(),
  runsOf('partnership-confirmation-reminders'),
);
