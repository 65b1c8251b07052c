import * as z from 'zod';
import { type IsoDate, isoDateSchema } from '../kernel/dates.ts';
import { daysBetween } from '../kernel/days.ts';
import { personIdSchema, trajectoryIdSchema } from '../kernel/ids.ts';
import type { TrajectoryListRow } from './list.ts';
import { isStale } from './stale.ts';

/** What may wait for somebody, the most urgent first. */
export const WORK_KINDS = [
  'queryToAnswer',
  'objection',
  'confirmationUndelivered',
  'actionOverdue',
  'evidenceMissing',
  'completedNotCounted',
  'queryAnswered',
  'verificationWaiting',
  'readyToComplete',
  'actionDue',
  'followUpDue',
  'stale',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

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
    /** A company of it was drawn in a sample of the agency. */
    sampled: z.literal(true).optional(),
    /** The coach in charge for whom the one who asks stands in today. */
    inPlaceOf: personIdSchema.optional(),
  })
  .meta({ id: 'WorkItem' });
export type WorkItem = z.infer<typeof workItemSchema>;

export const workSchema = z.object({ items: z.array(workItemSchema), total: z.int() }).meta({ id: 'Work' });
export type Work = z.infer<typeof workSchema>;

/** An action shows up two weeks ahead. */
export const DUE_WITHIN_DAYS = 14;

/** The days between which is counted, and the programme's patience. */
export type Days = {
  readonly today: IsoDate;
  readonly updatedOn: IsoDate;
  readonly staleAfterDays: number;
  readonly followUpAfterDays: number;
};

const lacksOnly = (row: TrajectoryListRow, code: TrajectoryListRow['missing'][number]): boolean =>
  row.missing.length === 1 && row.missing[0] === code;

/** When each kind waits in a trajectory that did not stop. */
const WAITS: Readonly<Record<WorkKind, (row: TrajectoryListRow, days: Days) => boolean>> = {
  queryToAnswer: ({ queryDue }) => queryDue !== undefined,
  objection: ({ objections = 0 }) => objections > 0,
  confirmationUndelivered: ({ unreachable = 0 }) => unreachable > 0,
  actionOverdue: ({ phase, nextDue }, { today }) => phase !== 'completed' && nextDue !== undefined && nextDue < today,
  evidenceMissing: ({ phase, missing }) =>
    phase !== 'completed' && missing.includes('evidence') && !missing.includes('structuralAdaptation'),
  // A verdict is for the agency to give: only what the partnership itself can still do.
  completedNotCounted: ({ phase, missing }) => phase === 'completed' && missing.some((code) => code !== 'verified'),
  queryAnswered: ({ queriesAnswered = 0 }) => queriesAnswered > 0,
  verificationWaiting: ({ phase, unverified }) => phase === 'completed' && unverified > 0,
  readyToComplete: (row) => row.phase === 'implementation' && lacksOnly(row, 'completed'),
  actionDue: ({ phase, nextDue }, { today }) =>
    phase !== 'completed' && nextDue !== undefined && daysBetween(today, nextDue) <= DUE_WITHIN_DAYS,
  followUpDue: ({ followUpSince }, { today, followUpAfterDays }) =>
    followUpSince !== undefined && daysBetween(followUpSince, today) >= followUpAfterDays,
  stale: (row, days) => isStale(row, days),
};

const dueDayOf = (kind: WorkKind, { nextDue, queryDue }: TrajectoryListRow): IsoDate | undefined => {
  if (kind === 'queryToAnswer') return queryDue;
  return kind === 'actionOverdue' || kind === 'actionDue' ? nextDue : undefined;
};

/**
 * What waits in a trajectory for somebody who may do something about some kinds: at most one thing, the most urgent. `updatedOn` is
 * the day of its last change. A stopped one waits for nobody.
 */
export const workIn = (
  row: TrajectoryListRow,
  days: Days,
  mayActOn: (kind: WorkKind) => boolean = () => true,
): WorkItem | undefined => {
  if (row.phase === 'stopped') return undefined;
  const kind = WORK_KINDS.find((known) => mayActOn(known) && WAITS[known](row, days));
  if (!kind) return undefined;
  const dueOn = dueDayOf(kind, row);
  return {
    kind,
    trajectoryId: row.id,
    title: row.title,
    companyNames: row.companies.map(({ name }) => name),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(kind === 'stale' ? { daysStill: daysBetween(days.updatedOn, days.today) } : {}),
  };
};
