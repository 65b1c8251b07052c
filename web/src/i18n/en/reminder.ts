import type { reminder as nl } from '../nl/reminder.ts';

export const reminder: typeof nl = {
  reminders: 'Reminders of what is open',
  remindersHint:
    'At most one mail per business day, with what is new. What is left undone too long is always told to who answers for the whole.',
  frequencies: { daily: 'every business day', weekly: 'weekly, on the first business day', never: 'none' },
};
