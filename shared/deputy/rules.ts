import type { IsoDate } from '../kernel/dates.ts';
import { daysBetween } from '../kernel/days.ts';
import type { FieldError } from '../kernel/errors.ts';
import type { PersonId } from '../kernel/ids.ts';

type Days = { readonly from: IsoDate; readonly to: IsoDate };
type Period = Days & { readonly deputy: PersonId };
type OfAbsent = { readonly absent: PersonId; readonly periods: readonly Period[] };

/** A deputy is for an absence. For good, somebody else gets the role, and trajectories are handed over. */
const LONGEST_DAYS = 366;

/** Whether a day is in a period, of which both days are a part. */
export const isOn = ({ from, to }: Days, day: IsoDate): boolean => from <= day && day <= to;

/** Who stands in for whom on a day: the absent person leads to the deputy and the last day of it. */
export const standInsOn = (people: readonly OfAbsent[], day: IsoDate): ReadonlyMap<PersonId, Period> =>
  new Map(
    people.flatMap(({ absent, periods }) => {
      const now = periods.find((period) => isOn(period, day));
      return now ? [[absent, now] as const] : [];
    }),
  );

/** What is wrong with the days of a deputy, beside the periods that stand. */
export const periodErrors = (periods: readonly Days[], { from, to }: Days, today: IsoDate): FieldError[] => {
  const overlaps = periods.some((other) => from <= other.to && other.from <= to);
  return [
    ...(from < today ? [{ pointer: '/from', message: 'inThePast' }] : []),
    ...(to < from ? [{ pointer: '/to', message: 'endsBeforeBegin' }] : []),
    ...(to >= from && daysBetween(from, to) >= LONGEST_DAYS ? [{ pointer: '/to', message: 'absentTooLong' }] : []),
    ...(to >= from && overlaps ? [{ pointer: '/from', message: 'hasDeputyThen' }] : []),
  ];
};

/** Without what is over. The history keeps it. */
export const stillToCome = <One extends Days>(periods: readonly One[], today: IsoDate): One[] =>
  periods.filter(({ to }) => to >= today);

/** Ends the period that began, or was to begin, on a day: from today nobody stands in any more. */
export const endedFrom = <One extends Days>(periods: readonly One[], begun: IsoDate, yesterday: IsoDate): One[] =>
  periods.flatMap((period) => {
    if (period.from !== begun) return [period];
    return period.from <= yesterday ? [{ ...period, to: yesterday }] : [];
  });
