import type { Instant } from '../kernel/dates.ts';
import type { Delivery } from './schema.ts';
import { isSettled } from './status.ts';

const MINUTE = 60_000;
/** The mail service answers, or is given up on, within half a minute: a claim this old has nobody behind it any more. */
const CRASHED_AFTER = 2 * MINUTE;
/** By then the event of a mail that went out has come. */
export const NO_EVENT_AFTER = 15 * MINUTE;
export const MAXIMUM_ATTEMPTS = 3;

export type RecoveryStep = 'wait' | 'markUncertain' | 'sendAgain' | 'giveUp';

/**
 * What to do about a mail of which it is not known whether it went out. No mail service sends idempotently: only when no event has
 * shown it for 15 minutes is it sent again, and at most three times in all. One that was never handed over waits until its kind may go out.
 */
export const recoveryStep = (delivery: Delivery, now: Instant, mayGoOut: boolean): RecoveryStep => {
  if (isSettled(delivery)) return 'wait';
  if (delivery.status === 'waiting') return mayGoOut ? 'sendAgain' : 'wait';
  const age = Date.parse(now) - Date.parse(delivery.claimedAt);
  if (age >= NO_EVENT_AFTER) return delivery.attempts < MAXIMUM_ATTEMPTS ? 'sendAgain' : 'giveUp';
  return delivery.status === 'claimed' && age >= CRASHED_AFTER ? 'markUncertain' : 'wait';
};
