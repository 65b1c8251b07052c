import { bearsBudget, type Member } from '../partnership/schema.ts';
import type { FundingPeriod } from '../programme/schema.ts';

/** Whether a year lies in a funding period. */
export const isYearOf = ({ from, to }: FundingPeriod, year: number): boolean =>
  Number(from.slice(0, 4)) <= year && year <= Number(to.slice(0, 4));

/** Whether an organisation was a member on at least one day of a year. */
export const wasMemberInYear = ({ from, until }: Pick<Member, 'from' | 'until'>, year: number): boolean =>
  Number(from.slice(0, 4)) <= year && (until === undefined || Number(until.slice(0, 4)) >= year);

/**
 * Why nothing can be entered of a member: it is none, or it never was more than a subcontractor, which has no budget and no claim of its
 * own (domain, Who).
 */
export const bearerError = (members: readonly Member[], memberId: string): string | undefined => {
  const member = members.find(({ id }) => id === memberId);
  if (!member) return 'unknownMember';
  return [member, ...member.earlierRoles].some(bearsBudget) ? undefined : 'bearsNoBudget';
};

/** Why nothing can be entered of a member in a year: it is no bearer, the year lies outside the period, or it was no member then. */
export const bearerErrorsIn = (
  { members, period }: { readonly members: readonly Member[]; readonly period: FundingPeriod },
  { memberId, year }: { readonly memberId: string; readonly year: number },
): { readonly field: 'memberId' | 'year'; readonly message: string }[] => {
  const bearer = bearerError(members, memberId);
  const member = members.find(({ id }) => id === memberId);
  const outside = isYearOf(period, year) ? undefined : 'outsidePeriod';
  const absent = member && !wasMemberInYear(member, year) ? 'noMemberThen' : undefined;
  return [
    ...(bearer ? [{ field: 'memberId', message: bearer } as const] : []),
    ...(outside ? [{ field: 'year', message: outside } as const] : []),
    ...(absent && !outside ? [{ field: 'year', message: absent } as const] : []),
  ];
};
