import { type RemindDependencies, remindOfConfirmations } from '../confirmation/remind.ts';
import { jobHandler } from './job.ts';
import type { RecordRun } from './runs/record.ts';
import { scheduledSchema } from './scheduled.ts';

/** Reminds the companies that were asked to confirm and did not answer, every morning. */
export const confirmationRemindersHandler = (dependencies: RemindDependencies, runs: RecordRun) =>
  jobHandler({
    name: 'confirmation-reminders',
    store: dependencies.partnership,
    system: dependencies.system,
    runs,
    schema: scheduledSchema,
    run: remindOfConfirmations(dependencies),
  });
