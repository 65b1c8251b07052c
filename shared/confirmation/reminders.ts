import { addDays, dayOf, type Instant, type IsoDate } from '../kernel/dates.ts';
import { MAXIMUM_ATTEMPTS, NO_EVENT_AFTER } from '../notification/recovery.ts';
import type { ProgrammeRules } from '../programme/schema.ts';
import { isUnreachable } from './mail.ts';
import type { Confirmation } from './schema.ts';

export type ReminderRules = Pick<ProgrammeRules, 'confirmationReminderDays' | 'confirmationReminders'>;
type Asked = Pick<Confirmation, 'askedAt' | 'expiresAt' | 'reminders' | 'mail' | 'answer' | 'withdrawnAt'>;

/** Whether the company still can answer. */
export const isAwaited = (
  { answer, withdrawnAt, expiresAt }: Pick<Asked, 'answer' | 'withdrawnAt' | 'expiresAt'>,
  now: Instant,
): boolean => !answer && withdrawnAt === undefined && expiresAt > now;

/**
 * The day of the next reminder, counted from the last mail; nothing when enough went out, when the address does not work, or when the
 * link would end that day: a reminder leaves a day to answer.
 */
export const reminderDay = (
  { askedAt, expiresAt, reminders, mail }: Pick<Asked, 'askedAt' | 'expiresAt' | 'reminders' | 'mail'>,
  { confirmationReminderDays, confirmationReminders }: ReminderRules,
): IsoDate | undefined => {
  if (isUnreachable(mail) || reminders.length >= confirmationReminders) return undefined;
  const day = addDays(dayOf(reminders.at(-1)?.at ?? askedAt), confirmationReminderDays);
  return day < dayOf(expiresAt) ? day : undefined;
};

export type ReminderStep =
  | { readonly kind: 'send' }
  /** The last reminder left no trace: it is tried anew, and does not count twice. */
  | { readonly kind: 'sendAgain'; readonly attempts: number }
  /** Somebody may be sending it right now. */
  | { readonly kind: 'wait' }
  | { readonly kind: 'lookAgainOn'; readonly day: IsoDate }
  | { readonly kind: 'forget' };

const LEFT_NO_TRACE: ReadonlySet<Asked['mail']> = new Set(['claimed', 'notSent', 'uncertain']);

/** What to do about a request at a moment, under the rules in force then. */
export const reminderStep = (request: Asked, rules: ReminderRules, now: Instant): ReminderStep => {
  if (!isAwaited(request, now) || isUnreachable(request.mail)) return { kind: 'forget' };
  const last = request.reminders.at(-1);
  if (last && LEFT_NO_TRACE.has(request.mail)) {
    if (request.mail !== 'notSent' && Date.parse(now) - Date.parse(last.at) < NO_EVENT_AFTER) return { kind: 'wait' };
    if (last.attempts < MAXIMUM_ATTEMPTS) return { kind: 'sendAgain', attempts: last.attempts + 1 };
  }
  const day = reminderDay(request, rules);
  if (day === undefined) return { kind: 'forget' };
  return day <= dayOf(now) ? { kind: 'send' } : { kind: 'lookAgainOn', day };
};

/** The request with another day to look at it, or with none. */
export const lookedAtOn = ({ remindOn: _, ...request }: Confirmation, day: IsoDate | undefined): Confirmation => ({
  ...request,
  ...(day === undefined ? {} : { remindOn: day }),
});
