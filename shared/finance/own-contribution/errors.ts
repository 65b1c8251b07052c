import type { IsoDate } from '../../kernel/dates.ts';
import type { FieldError } from '../../kernel/errors.ts';
import type { Member } from '../../partnership/schema.ts';
import type { FundingPeriod } from '../../programme/schema.ts';
import { bearerError } from '../bearers.ts';
import type { OwnContributionInput } from '../requests.ts';

type Context = { readonly members: readonly Member[]; readonly period: FundingPeriod; readonly today: IsoDate };

/** Why an own contribution cannot be entered: of whom it is, and the day that it was brought in on. */
export const ownContributionErrors = (
  { memberId, on }: OwnContributionInput,
  { members, period, today }: Context,
): FieldError[] => {
  const isOutside = on < period.from || on > period.to;
  const bearer = bearerError(members, memberId, { from: on, to: on });
  return [
    ...(bearer?.of === 'member' ? [{ pointer: '/memberId', message: bearer.message }] : []),
    ...(on > today ? [{ pointer: '/on', message: 'inFuture' }] : []),
    ...(isOutside ? [{ pointer: '/on', message: 'outsidePeriod' }] : []),
    ...(bearer?.of === 'days' && !isOutside ? [{ pointer: '/on', message: bearer.message }] : []),
  ];
};
