import { isoDate } from '../../shared/kernel/dates.ts';
import { personIdSchema } from '../../shared/kernel/ids.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { DigestQuestion } from '../../shared/reminder/digest.ts';
import type { ReminderItem } from '../../shared/reminder/schema.ts';

export const READER = personIdSchema.parse('per_01J00000000000000000000001');

export const item = (overrides: Partial<ReminderItem> = {}): ReminderItem => ({
  key: 'trajectory/one/action',
  subject: 'action',
  kind: 'planned',
  people: [READER],
  roles: [],
  page: '/partnerships/alfa/trajectories/one',
  ...overrides,
});

/** A question on a day for a coach who wants daily mail and was told nothing. */
export const question = (today: string, overrides: Partial<DigestQuestion> = {}): DigestQuestion => ({
  items: [item({ due: isoDate('2026-10-14') })],
  reader: { id: READER, roles: ['coach'], active: true, reminderFrequency: 'daily' },
  told: undefined,
  today: isoDate(today),
  rules: DEFAULT_RULES,
  ...overrides,
});
