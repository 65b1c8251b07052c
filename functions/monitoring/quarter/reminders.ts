import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Role } from '../../../shared/kernel/permissions.ts';
import { calendarOf } from '../../../shared/monitoring/quarter/calendar.ts';
import type { DueStep, MonitoringQuarter } from '../../../shared/monitoring/quarter/schema.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { ReminderItem } from '../../../shared/reminder/schema.ts';
import type { ReminderSource } from '../../reminder/source.ts';
import type { QuarterRepository } from './repository.ts';

/** Two years: what is open for longer is not done by a mail. */
const QUARTERS = 8;

const WHO: Readonly<Record<Exclude<DueStep, 'note'>, Role>> = {
  delivery: 'analyst',
  check: 'analyst',
  close: 'programme-manager',
};

/** The step of the agency that is to be taken now; the ones after it wait for it. A reopened quarter came back: its days are over. */
const stepOf = (quarter: MonitoringQuarter, rules: ProgrammeRules): ReminderItem[] => {
  if (quarter.state === 'closed') return [];
  const next = calendarOf(quarter, rules).find(({ step, doneAt }) => step !== 'note' && doneAt === undefined);
  if (!next || next.step === 'note') return [];
  const days =
    quarter.state === 'reopened'
      ? ({ kind: 'returned', since: dayOf(quarter.reopened.at) } as const)
      : ({ kind: 'planned', due: next.due } as const);
  return [
    {
      ...days,
      key: `quarter/${quarter.quarter}/${next.step}`,
      subject: next.step,
      people: [],
      roles: [WHO[next.step]],
      page: '/agency/monitoring',
    },
  ];
};

/** The steps of the quarters of the monitoring that are the agency's own. */
export const quarterReminders = ({
  quarters,
  readRules,
}: {
  readonly quarters: Pick<QuarterRepository, 'latest'>;
  readonly readRules: () => Promise<ProgrammeRules>;
}): ReminderSource => ({
  items: async () => {
    const [latest, rules] = await Promise.all([quarters.latest(QUARTERS), readRules()]);
    return latest.flatMap((quarter) => stepOf(quarter, rules));
  },
});
