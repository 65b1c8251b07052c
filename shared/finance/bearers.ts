import { type IsoDate, isoDate } from '../kernel/dates.ts';
import { rolesOf } from '../partnership/members/roles.ts';
import { bearsBudget, type Member } from '../partnership/schema.ts';
import type { FundingPeriod } from '../programme/schema.ts';

/** Some days: the first and the last one. */
type Days = { readonly from: IsoDate; readonly to: IsoDate };

/** The days of a year of a funding period; nothing when it is no year of it. */
const daysOf = ({ from, to }: FundingPeriod, year: number): Days | undefined => {
  const days = { from: isoDate(`${year}-01-01`), to: isoDate(`${year}-12-31`) };
  return from <= days.from && days.to <= to ? days : undefined;
};

type Held = { readonly from: IsoDate; readonly until?: IsoDate | undefined };

const isHeldOver = ({ from, until }: Held, days: Days): boolean =>
  from <= days.to && (until === undefined || days.from <= until);

/** What is wrong, and of what: of the member, or of the days. */
type BearerError = { readonly of: 'member' | 'days'; readonly message: string };

/**
 * Why nothing can be entered of a member over some days: it is none, it was none then, or on each of them it was no more than a subcontractor,
 * which has no budget and no claim of its own (domain, Who).
 */
export const bearerError = (members: readonly Member[], memberId: string, days: Days): BearerError | undefined => {
  const member = members.find(({ id }) => id === memberId);
  if (!member) return { of: 'member', message: 'unknownMember' };
  if (!isHeldOver(member, days)) return { of: 'days', message: 'noMemberThen' };
  const { until = days.to } = member;
  const asMember = until < days.to ? { ...days, to: until } : days;
  const bears = rolesOf(member).some((held) => bearsBudget(held) && isHeldOver(held, asMember));
  return bears ? undefined : { of: 'member', message: 'bearsNoBudget' };
};

/** The same of a year, which may also lie outside the period. */
export const bearerErrorInYear = (
  { members, period }: { readonly members: readonly Member[]; readonly period: FundingPeriod },
  { memberId, year }: { readonly memberId: string; readonly year: number },
): BearerError | undefined => {
  const days = daysOf(period, year);
  return days ? bearerError(members, memberId, days) : { of: 'days', message: 'outsidePeriod' };
};
