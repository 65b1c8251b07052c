import type { IsoDate } from '../kernel/dates.ts';
import { daysBetween } from '../kernel/days.ts';
import type { FieldError } from '../kernel/errors.ts';
import type { PersonId } from '../kernel/ids.ts';

type Period = { readonly deputy: PersonId; readonly from: IsoDate; readonly to: IsoDate };
type OfCoach = { readonly absent: PersonId; readonly periods: readonly Period[] };

/** A deputy is for an absence. For good, trajectories are handed over. */
const LONGEST_DAYS = 366;

/** Who stands in for whom on a day: the absent coach leads to the deputy and the last day of it. */
export const standInsOn = (coaches: readonly OfCoach[], day: IsoDate): ReadonlyMap<PersonId, Period> =>
  new Map(
    coaches.flatMap(({ absent, periods }) => {
      const now = periods.find(({ from, to }) => from <= day && day <= to);
      return now ? [[absent, now] as const] : [];
    }),
  );

/** What is wrong with a deputy for a coach, beside the periods that stand. */
export const deputyErrors = (
  { absent, periods }: OfCoach,
  { deputy, from, to }: Period,
  today: IsoDate,
): FieldError[] => {
  const overlaps = periods.some((other) => from <= other.to && other.from <= to);
  return [
    ...(deputy === absent ? [{ pointer: '/deputy', message: 'sameCoach' }] : []),
    ...(from < today ? [{ pointer: '/from', message: 'inThePast' }] : []),
    ...(to < from ? [{ pointer: '/to', message: 'endsBeforeBegin' }] : []),
    ...(to >= from && daysBetween(from, to) >= LONGEST_DAYS ? [{ pointer: '/to', message: 'absentTooLong' }] : []),
    ...(to >= from && overlaps ? [{ pointer: '/from', message: 'hasDeputyThen' }] : []),
  ];
};

/** Without what is over. The history keeps it. */
export const stillToCome = <One extends Period>(periods: readonly One[], today: IsoDate): One[] =>
  periods.filter(({ to }) => to >= today);

/** Ends the period that began, or was to begin, on a day: from today nobody stands in any more. */
export const endedFrom = <One extends Period>(periods: readonly One[], begun: IsoDate, yesterday: IsoDate): One[] =>
  periods.flatMap((period) => {
    if (period.from !== begun) return [period];
    return period.from <= yesterday ? [{ ...period, to: yesterday }] : [];
  });
