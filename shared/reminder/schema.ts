import * as z from 'zod';
import { type IsoDate, isoDateSchema } from '../kernel/dates.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Role } from '../kernel/permissions.ts';

/** What a reminder is about. Keys of the text catalogue. */
export const REMINDER_SUBJECTS = [
  'query',
  'action',
  'trajectory',
  'claim',
  'objection',
  'unreached',
  'confirmation',
  'talk',
  'delivery',
  'note',
  'check',
  'close',
  'mailing',
  'verification',
  'agreement',
  'agreementDraft',
  'amendment',
  'member',
  'taker',
  'rules',
  'rulesDraft',
  'accessReview',
] as const;
export type ReminderSubject = (typeof REMINDER_SUBJECTS)[number];

/** Why somebody is reminded, the most urgent first. */
export const LINE_KINDS = ['escalated', 'overdue', 'returned', 'dueSoon', 'pending', 'staleDraft'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** One open thing, as a source tells it. What is done, no source tells any more. */
export type ReminderItem = {
  /** The same for as long as it is the same thing to do: `trajectory/trj_…/query`. Shown to nobody. */
  readonly key: string;
  readonly subject: ReminderSubject;
  /** What it is on a day on which its due day says nothing: `planned` is not spoken of before it is due soon. */
  readonly kind: 'planned' | 'staleDraft' | 'pending' | 'returned';
  /** For whom: these people of the directory, and whoever has one of these roles. */
  readonly people: readonly PersonId[];
  readonly roles: readonly Role[];
  readonly due?: IsoDate;
  /** Since when it stands so: once it came back, another day. Without, it is told once. */
  readonly since?: IsoDate;
  /** The path of the page in the web where it is done. */
  readonly page: string;
};

/**
 * Where an item stands: each is told to a person once. What came back after it was done stands so since another day, or by another due day,
 * and is told anew.
 */
export const stageSchema = z.object({
  kind: z.enum(LINE_KINDS),
  number: z.int(),
  due: isoDateSchema.optional(),
  since: isoDateSchema.optional(),
});
export type Stage = z.infer<typeof stageSchema>;

/** What one person was told, by what it is about, and on which day. */
export const toldSchema = z.object({
  version: z.int(),
  told: z.record(z.string(), stageSchema.extend({ on: isoDateSchema })),
});
export type Told = z.infer<typeof toldSchema>;

/** What a person is told of one item on a day. */
export type Reminder = { readonly item: ReminderItem; readonly stage: Stage };

/** So many things of one kind and subject, with the most pressing day among them. */
export type DigestLine = {
  readonly kind: LineKind;
  readonly subject: ReminderSubject;
  readonly count: number;
  /** Business days: until the first due day, or past the oldest one. */
  readonly businessDays?: number;
  /** That day is the day of the digest itself; with 0 business days it can also be in the days off that follow. */
  readonly isToday?: boolean;
};
