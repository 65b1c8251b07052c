import { daysBetween } from '../kernel/days.ts';
import type { ReferralInput } from './schema.ts';

/** Calendar days in Belgium from the day that a referral came in to the first response; nothing while nobody responded. */
export const responseDays = (content: ReferralInput): number | undefined =>
  content.direction === 'in' && content.respondedOn !== undefined
    ? daysBetween(content.receivedOn, content.respondedOn)
    : undefined;
