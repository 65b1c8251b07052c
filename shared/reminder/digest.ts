import type { Person } from '../access/schema.ts';
import { businessDaysBetween, isFirstBusinessDayOfWeek } from '../kernel/business-days.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { daysBetween } from '../kernel/days.ts';
import type { Role } from '../kernel/permissions.ts';
import {
  type DigestLine,
  LINE_KINDS,
  REMINDER_SUBJECTS,
  type Reminder,
  type ReminderItem,
  type Told,
} from './schema.ts';
import { escalationOn, isNews, type StageRules, stageOn } from './stage.ts';

/** Who answers for the whole, and hears of what stays undone: inside a partnership, and at the agency. */
export const ESCALATION_ROLES: readonly Role[] = ['coordinator', 'promotor', 'programme-manager'];

type Reader = Pick<Person, 'id' | 'roles' | 'active' | 'reminderFrequency'>;

/** Key of what a person was told: an escalation of an item stands apart from the item itself. */
const keyOf = ({ item, stage }: Reminder): string => (stage.kind === 'escalated' ? `escalated/${item.key}` : item.key);

const isFor = ({ people, roles }: ReminderItem, reader: Reader): boolean =>
  people.includes(reader.id) || roles.some((role) => reader.roles.includes(role));

/** With somebody for each: what lies with people who left falls to who answers for the whole. */
export const withSomebody = (items: readonly ReminderItem[], people: readonly Reader[]): ReminderItem[] => {
  const active = new Set(people.filter((person) => person.active).map(({ id }) => id));
  return items.map((item) =>
    item.people.length === 0 || item.people.some((id) => active.has(id))
      ? item
      : { ...item, roles: [...item.roles, ...ESCALATION_ROLES] },
  );
};

const wantsToday = ({ reminderFrequency }: Reader, today: IsoDate): boolean =>
  reminderFrequency === 'daily' || (reminderFrequency === 'weekly' && isFirstBusinessDayOfWeek(today));

/**
 * Where everything open stands for one person. Who answers for the whole and is to do a thing as well, hears of it as escalated once the
 * delay is over, not twice. An escalation is told whatever was chosen.
 */
const standingFor = (items: readonly ReminderItem[], reader: Reader, today: IsoDate, rules: StageRules): Reminder[] => {
  if (!reader.active) return [];
  const escalates = reader.roles.some((role) => ESCALATION_ROLES.includes(role));
  const wants = wantsToday(reader, today);
  return items.flatMap((item) => {
    const escalated = escalates ? escalationOn(item, today, rules) : undefined;
    const stage = escalated ?? (wants && isFor(item, reader) ? stageOn(item, today, rules) : undefined);
    return stage ? [{ item, stage }] : [];
  });
};

export type DigestQuestion = {
  readonly items: readonly ReminderItem[];
  readonly reader: Reader;
  readonly told: Told | undefined;
  readonly today: IsoDate;
  readonly rules: StageRules;
};

/** What is new to tell one person today. */
export const newsFor = ({ items, reader, told, today, rules }: DigestQuestion): Reminder[] =>
  standingFor(items, reader, today, rules).filter((reminder) => isNews(reminder.stage, told?.told[keyOf(reminder)]));

/** What a digest of a day said and is still so: what was done in the meantime, or stands elsewhere, is left out. */
export const stillSoOf = ({ items, reader, told, today, rules }: DigestQuestion): Reminder[] =>
  standingFor(items, { ...reader, reminderFrequency: 'daily' }, today, rules).filter((reminder) => {
    const before = told?.told[keyOf(reminder)];
    return before?.on === today && !isNews(reminder.stage, before);
  });

/** For so many calendar days it is known what was told of a thing that no source tells any more: it may only be away for a moment. */
const REMEMBERED_DAYS = 60;

/** What a person was told once these reminders are. What is long done is forgotten, so that it does not grow. */
export const toldAfter = ({ items, told, today }: DigestQuestion, news: readonly Reminder[]): Told => {
  const open = new Set(items.flatMap(({ key }) => [key, `escalated/${key}`]));
  const kept = Object.entries(told?.told ?? {}).filter(
    ([key, { on }]) => open.has(key) || daysBetween(on, today) <= REMEMBERED_DAYS,
  );
  const added = news.map((reminder) => [keyOf(reminder), { ...reminder.stage, on: today }] as const);
  return { version: (told?.version ?? 0) + 1, told: Object.fromEntries([...kept, ...added]) };
};

const pressing = (reminders: readonly Reminder[], today: IsoDate): Pick<DigestLine, 'businessDays' | 'isToday'> => {
  const due = reminders.flatMap(({ stage }) => stage.due ?? []).toSorted()[0];
  return due === undefined ? {} : { businessDays: Math.abs(businessDaysBetween(due, today)), isToday: due === today };
};

/** Reminders as the lines of a digest: by kind, the most urgent first, and by subject. Counts only. */
export const linesOf = (reminders: readonly Reminder[], today: IsoDate): DigestLine[] =>
  LINE_KINDS.flatMap((kind) =>
    REMINDER_SUBJECTS.flatMap((subject): DigestLine[] => {
      const found = reminders.filter(({ item, stage }) => stage.kind === kind && item.subject === subject);
      if (found.length === 0) return [];
      return [{ kind, subject, count: found.length, ...pressing(found, today) }];
    }),
  );
