import { addDays, type Instant, type IsoDate, lastDayOf } from '../../kernel/dates.ts';
import type { ProgrammeRules } from '../../programme/schema.ts';
import type { DueDate, DueStep, MonitoringQuarter } from './schema.ts';

type Rules = Pick<ProgrammeRules, 'deliveryDueDays' | 'noteDueDays' | 'checkDueDays' | 'closeDueDays'>;

const daysOf = (rules: Rules): Readonly<Record<DueStep, number>> => ({
  delivery: rules.deliveryDueDays,
  note: rules.noteDueDays,
  check: rules.checkDueDays,
  close: rules.closeDueDays,
});

/** The day on which a step of a quarter is due: so many calendar days after its end. */
export const dueOn = (quarter: MonitoringQuarter['quarter'], step: DueStep, rules: Rules): IsoDate =>
  addDays(lastDayOf(quarter), daysOf(rules)[step]);

/** Since when the agency's own steps are done; of notes the partnerships say that themselves. */
const doneOf = (quarter: MonitoringQuarter): Readonly<Partial<Record<DueStep, Instant>>> => {
  switch (quarter.state) {
    case 'open':
      return {};
    case 'delivered':
    case 'reopened':
      return { delivery: quarter.deliveredAt };
    case 'checked':
      return { delivery: quarter.deliveredAt, check: quarter.checked.at };
    case 'closed': {
      const checked = quarter.reports.at(-1)?.checked.at;
      return { delivery: quarter.deliveredAt, ...(checked ? { check: checked } : {}), close: quarter.closed.at };
    }
  }
};

/** The calendar of a quarter, by day. */
export const calendarOf = (quarter: MonitoringQuarter, rules: Rules): DueDate[] => {
  const done = doneOf(quarter);
  const steps: readonly DueStep[] = ['delivery', 'note', 'check', 'close'];
  return steps
    .map((step) => ({
      step,
      due: dueOn(quarter.quarter, step, rules),
      ...(done[step] ? { doneAt: done[step] } : {}),
    }))
    .toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
};
