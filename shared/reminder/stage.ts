import { businessDaysBetween } from '../kernel/business-days.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { ProgrammeRules } from '../programme/schema.ts';
import type { ReminderItem, Stage } from './schema.ts';

export type StageRules = Pick<ProgrammeRules, 'reminderDueSoonDays' | 'escalationAfterDays'>;

/** What is overdue is told on the first business day after, and then every five. */
export const OVERDUE_AGAIN_AFTER = 5;
/** What waits, or stands still, is told again every ten business days. */
export const WAITING_AGAIN_AFTER = 10;

const waitingStage = ({ kind, since }: ReminderItem, today: IsoDate): Stage | undefined => {
  if (kind === 'planned') return undefined;
  if (since === undefined) return { kind, number: 0 };
  const waited = Math.max(0, businessDaysBetween(since, today));
  return { kind, number: Math.floor(waited / WAITING_AGAIN_AFTER), since };
};

/** Where an item stands for who is to do it; nothing while there is nothing to say. */
export const stageOn = (item: ReminderItem, today: IsoDate, rules: StageRules): Stage | undefined => {
  const { due } = item;
  if (due === undefined) return waitingStage(item, today);
  const late = businessDaysBetween(due, today);
  if (late > 0) return { kind: 'overdue', number: Math.floor((late - 1) / OVERDUE_AGAIN_AFTER), due };
  if (-late <= rules.reminderDueSoonDays) return { kind: 'dueSoon', number: 0, due };
  return waitingStage(item, today);
};

/** From when the delay counts: the due day, or without one the day since which somebody is waited for. What stands still waits for nobody. */
const delayFrom = ({ kind, due, since }: ReminderItem): Pick<Stage, 'due' | 'since'> => {
  if (due !== undefined) return { due };
  return since !== undefined && (kind === 'pending' || kind === 'returned') ? { since } : {};
};

/** Where an item stands for who answers for the whole: once the delay is over, and each time that it is over again. */
export const escalationOn = (item: ReminderItem, today: IsoDate, rules: StageRules): Stage | undefined => {
  const from = delayFrom(item);
  const day = from.due ?? from.since;
  if (day === undefined) return undefined;
  const late = businessDaysBetween(day, today);
  if (late < rules.escalationAfterDays) return undefined;
  return { kind: 'escalated', number: Math.floor(late / rules.escalationAfterDays), ...from };
};

/** Whether a stage says something that was not told yet. */
export const isNews = (stage: Stage, told: Stage | undefined): boolean =>
  told?.kind !== stage.kind || told.due !== stage.due || told.since !== stage.since || stage.number > told.number;
