import { askDependencies } from '../compose/partnership/confirmation.ts';
import { partnershipContext } from '../compose/partnership/context.ts';
import { confirmationRemindersHandler } from '../jobs/confirmation-reminders.ts';

export const handler = confirmationRemindersHandler(askDependencies(partnershipContext()));
