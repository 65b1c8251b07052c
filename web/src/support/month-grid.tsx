import { utcOf } from '../../../shared/kernel/days.ts';
import type { SupportActivity } from '../../../shared/support/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { Link } from '../ui/link.tsx';
import { weeksOf } from './weeks.ts';
import { useSupportWords } from './words.ts';

/** Any week that begins on a Monday gives the names of the days. */
const A_WEEK = weeksOf('2024-01')[0] ?? [];

type MonthGridProps = {
  readonly month: string;
  readonly caption: string;
  readonly activities: readonly SupportActivity[];
  readonly companiesOf: (activity: SupportActivity) => string;
  readonly coachOf: (activity: SupportActivity) => string;
};

const DayCell = ({ day, of }: { day: string | undefined; of: Omit<MonthGridProps, 'month' | 'caption'> }) => {
  const support = useSupportWords();
  const paths = pathsOf(usePlace());
  if (day === undefined) return <td className="month-none" />;
  const activities = of.activities.filter((activity) => activity.day === day);
  return (
    <td>
      <div className="small muted">{Number(day.slice(-2))}</div>
      {activities.length === 0 ? null : (
        <ul className="month-entries">
          {activities.map((activity) => (
            <li key={activity.id}>
              <Link to={paths.supportActivity(activity.id)}>{of.companiesOf(activity)}</Link>
              <span className="muted">
                {support.kinds[activity.kind]} · {support.hours(activity.minutes)} · {of.coachOf(activity)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
};

/** A month as weeks of days, for a wide screen. */
export const MonthGrid = ({ month, caption, ...of }: MonthGridProps) => {
  const { language } = useLanguage();
  const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <section className="card" aria-label={caption}>
      <table className="month">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {A_WEEK.map((day) => (
              <th key={day} scope="col">
                {day === undefined ? null : name.format(utcOf(day))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((days) => (
            <tr key={days.find((day) => day !== undefined)}>
              {days.map((day, place) => (
                <DayCell key={day ?? A_WEEK[place]} day={day} of={of} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
