import { formatDate } from '../../../shared/kernel/format.ts';
import type { SupportActivity, SupportMonth } from '../../../shared/support/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useWideScreen } from '../app/wide-screen.ts';
import { useNamesInCharge } from '../trajectory/code-names.ts';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { SelectField } from '../ui/form/field.tsx';
import { Link } from '../ui/link.tsx';
import { ActivityLine } from './activity-line.tsx';
import { MonthGrid } from './month-grid.tsx';
import { useSupportWords } from './words.ts';

const byDay = (activities: readonly SupportActivity[]): [SupportActivity['day'], SupportActivity[]][] => [
  ...Map.groupBy(activities, ({ day }) => day),
];

const useNameOf = () => {
  const support = useSupportWords();
  const names = useNamesInCharge();
  const named = (id: string | undefined, name: string | undefined): string => {
    if (id === undefined) return support.nobody;
    return name ?? (names.areKnown ? support.someone : '…');
  };
  return {
    coach: (id: string | undefined) => named(id, names.coach(id)),
    member: (id: string | undefined) => named(id, names.member(id)),
  };
};

const Hours = ({ month }: { month: SupportMonth }) => {
  const support = useSupportWords();
  const names = useNameOf();
  return (
    <div className="two-columns">
      <Card title={support.perCoach}>
        <Facts items={month.coaches.map(({ id, minutes }) => [names.coach(id), support.hours(minutes), id])} />
      </Card>
      <Card title={support.perMember}>
        <Facts items={month.members.map(({ id, minutes }) => [names.member(id), support.hours(minutes), id])} />
      </Card>
    </div>
  );
};

type DaysProps = {
  readonly activities: readonly SupportActivity[];
  readonly companiesOf: (activity: SupportActivity) => string;
  readonly coachOf: (activity: SupportActivity) => string;
};

/** For a phone: only the days on which something was done, the last one first. */
const DayList = ({ activities, companiesOf, coachOf }: DaysProps) => {
  const paths = pathsOf(usePlace());
  return byDay(activities).map(([day, ofDay]) => (
    <Card key={day} title={formatDate(day)} flush>
      <ul className="task-list">
        {ofDay.map((activity) => (
          <ActivityLine
            key={activity.id}
            activity={activity}
            lead={<Link to={paths.supportActivity(activity.id)}>{companiesOf(activity)}</Link>}
          >
            <div className="small muted">{coachOf(activity)}</div>
          </ActivityLine>
        ))}
      </ul>
    </Card>
  ));
};

const Days = ({ month, coach }: { month: SupportMonth; coach: string | undefined }) => {
  const support = useSupportWords();
  const names = useNameOf();
  const isWide = useWideScreen();
  const of: DaysProps = {
    activities: month.activities.filter(({ coachId }) => coach === undefined || coachId === coach),
    companiesOf: ({ companyIds }) =>
      month.companies.flatMap(({ id, name }) => (companyIds.includes(id) ? [name] : [])).join(', ') ||
      support.withoutCompany,
    coachOf: ({ coachId }) => names.coach(coachId),
  };
  if (of.activities.length === 0) return <p className="muted">{support.nothing}</p>;
  return isWide ? <MonthGrid month={month.month} caption={support.page} {...of} /> : <DayList {...of} />;
};

/** The days of a month that have support, of one coach or of all, and below them the hours of coaches and members. */
export const CalendarMonth = ({
  found,
  coach,
  onCoach,
}: {
  found: SupportMonth;
  coach: string | undefined;
  onCoach: (coach: string) => void;
}) => {
  const support = useSupportWords();
  const names = useNameOf();
  const coaches = found.coaches.flatMap(({ id }) => (id === undefined ? [] : [String(id)]));
  return (
    <>
      <SelectField
        pointer="/coach"
        label={support.filterCoach}
        empty={support.everyone}
        width="medium"
        value={coach ?? ''}
        options={[...new Set([...coaches, ...(coach === undefined ? [] : [coach])])].map((id) => ({
          value: id,
          label: names.coach(id),
        }))}
        onChange={onCoach}
      />
      <Days month={found} coach={coach} />
      {found.activities.length > 0 ? <Hours month={found} /> : null}
    </>
  );
};
