import { addBusinessDays, businessDaysBetween } from '../kernel/business-days.ts';
import { dayOf, type Instant, type IsoDate } from '../kernel/dates.ts';
import type { ProgrammeRules } from '../programme/schema.ts';

export type DraftRules = Pick<ProgrammeRules, 'draftStaleAfterDays'>;

/** Since when a draft stands still: the business day after as many without a change as the rules allow. Nothing while it does not. */
export const stillSince = (
  { updatedAt }: { readonly updatedAt: Instant },
  today: IsoDate,
  { draftStaleAfterDays }: DraftRules,
): IsoDate | undefined => {
  const updatedOn = dayOf(updatedAt);
  return businessDaysBetween(updatedOn, today) > draftStaleAfterDays
    ? addBusinessDays(updatedOn, draftStaleAfterDays + 1)
    : undefined;
};
