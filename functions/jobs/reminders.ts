import { type ReminderRunDependencies, runReminders } from '../reminder/run.ts';
import { jobHandler } from './job.ts';
import type { RecordRun } from './runs/record.ts';
import { scheduledSchema } from './scheduled.ts';

/** Tells, on the morning of a business day, everyone what became due, is overdue, waits or came back. */
export const remindersHandler = (dependencies: ReminderRunDependencies, runs: RecordRun) =>
  jobHandler({
    name: 'reminders',
    store: dependencies.delivery.store,
    system: dependencies.delivery.system,
    runs,
    schema: scheduledSchema,
    run: runReminders(dependencies),
  });
