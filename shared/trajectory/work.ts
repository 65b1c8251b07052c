import * as z from 'zod';
import { daysBetween, type IsoDate, isoDateSchema } from '../kernel/dates.ts';
import { trajectoryIdSchema } from '../kernel/ids.ts';
import type { TrajectoryListRow } from './list.ts';
import { isStale } from './stale.ts';

/** What may wait for somebody, the most urgent first. */
export const WORK_KINDS = [
  'actionOverdue',
  'evidenceMissing',
  'completedNotCounted',
  'verificationWaiting',
  'readyToComplete',
  'actionDue',
  'stale',
] as const;

/** One thing to do on the home page, with the trajectory where it is done. */
export const workItemSchema = z
  .object({
    kind: z.enum(WORK_KINDS),
    trajectoryId: trajectoryIdSchema,
    title: z.string(),
    companyNames: z.array(z.string()),
    /** The planned day of an action; days since the last change for what stands still. */
    dueOn: isoDateSchema.optional(),
    daysStill: z.int().optional(),
  })
  .meta({ id: 'WorkItem' });
export type WorkItem = z.infer<typeof workItemSchema>;

export const workSchema = z.object({ items: z.array(workItemSchema), total: z.int() }).meta({ id: 'Work' });
export type Work = z.infer<typeof workSchema>;

/** An action shows up two weeks ahead. */
export const DUE_WITHIN_DAYS = 14;

/** The days between which is counted, and the programme's patience. */
export type Days = { readonly today: IsoDate; readonly updatedOn: IsoDate; readonly staleAfterDays: number };

const lacksOnly = (row: TrajectoryListRow, code: TrajectoryListRow['missing'][number]): boolean =>
  row.missing.length === 1 && row.missing[0] === code;

const kindOf = (row: TrajectoryListRow, days: Days): WorkItem['kind'] | undefined => {
  const { today } = days;
  if (row.phase === 'stopped') return undefined;
  if (row.phase === 'completed') {
    if (!row.counts) return 'completedNotCounted';
    return row.unverified > 0 ? 'verificationWaiting' : undefined;
  }
  if (row.nextDue !== undefined && row.nextDue < today) return 'actionOverdue';
  if (row.missing.includes('evidence') && !row.missing.includes('structuralAdaptation')) return 'evidenceMissing';
  if (row.phase === 'implementation' && lacksOnly(row, 'completed')) return 'readyToComplete';
  if (row.nextDue !== undefined && daysBetween(today, row.nextDue) <= DUE_WITHIN_DAYS) return 'actionDue';
  return isStale(row, days) ? 'stale' : undefined;
};

/** What waits in a trajectory, at most one thing: the most urgent. `updatedOn` is the day of its last change. */
export const workIn = (row: TrajectoryListRow, days: Days): WorkItem | undefined => {
  const kind = kindOf(row, days);
  if (!kind) return undefined;
  const hasDay = kind === 'actionOverdue' || kind === 'actionDue';
  return {
    kind,
    trajectoryId: row.id,
    title: row.title,
    companyNames: row.companies.map(({ name }) => name),
    ...(hasDay && row.nextDue !== undefined ? { dueOn: row.nextDue } : {}),
    ...(kind === 'stale' ? { daysStill: daysBetween(days.updatedOn, days.today) } : {}),
  };
};
