import { reminderDependencies } from '../compose/partnership-reminders.ts';
import { confirmationRemindersHandler } from '../jobs/confirmation-reminders.ts';

export const handler = confirmationRemindersHandler(reminderDependencies());
