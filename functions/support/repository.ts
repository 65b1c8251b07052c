import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { SupportActivityId, TrajectoryId } from '../../shared/kernel/ids.ts';
import {
  type SupportActivity,
  type SupportTotals,
  supportActivitySchema,
  supportTotalsSchema,
} from '../../shared/support/schema.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { type Key, keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../platform/dynamo/read.ts';

const activityReader: ItemReader<SupportActivity> = { type: 'supportActivity', schema: supportActivitySchema };
const totalsReader: ItemReader<SupportTotals> = { type: 'supportTotals', schema: supportTotalsSchema };
export const SUPPORT_PAGE = 20;

/** Where an activity stands among others: by its day, then in the order of entry. */
const placeOf = ({ day, createdAt, id }: SupportActivity): string => `${day}#${createdAt}#${id}`;

/** Reads the support log of one partnership. It writes nothing: changes go through `commit`. */
export const supportRepository = (table: Table) => ({
  activity: (id: SupportActivityId): Promise<SupportActivity | undefined> =>
    getItem(table, activityReader, keys.supportActivity(id)),

  totals: (id: TrajectoryId): Promise<SupportTotals | undefined> =>
    getItem(table, totalsReader, keys.supportTotals(id)),

  /** A page of a trajectory's activities, newest first. */
  async ofTrajectory(id: TrajectoryId, cursor?: string) {
    // `$` follows `#`: what lies before it are the activities and nothing else.
    const { pk, sk } = keys.supportOfTrajectory(id, cursor ?? '');
    const { Items = [], LastEvaluatedKey } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND sk < :seen',
        ExpressionAttributeValues: { ':pk': pk, ':seen': cursor === undefined ? sk.replace('#', '$') : sk },
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: SUPPORT_PAGE,
      }),
    );
    const activities = parseItems(table, activityReader, Items);
    const last: unknown = LastEvaluatedKey?.sk;
    return { activities, nextCursor: typeof last === 'string' ? last.slice(last.indexOf('#') + 1) : undefined };
  },

  /** Everything of one month, newest first: one query, whatever the history. */
  ofMonth: async (month: string): Promise<SupportActivity[]> =>
    parseItems(
      table,
      activityReader,
      await queryItems(table, { pk: keys.supportMonthPartition(month), consistent: true, descending: true }),
    ),

  /** The activity in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): SupportActivity | undefined => parseItem(table, activityReader, item),
});
export type SupportRepository = ReturnType<typeof supportRepository>;

const copiesOf = (activity: SupportActivity | undefined): Key[] => {
  if (!activity || activity.removedAt !== undefined) return [];
  const place = placeOf(activity);
  return [
    keys.supportOfMonth(activity.day.slice(0, 7), place),
    ...(activity.trajectoryId === undefined ? [] : [keys.supportOfTrajectory(activity.trajectoryId, place)]),
  ];
};

const putTotals = (
  id: TrajectoryId,
  before: SupportTotals | undefined,
  by: Omit<SupportTotals, 'version'>,
): Change => ({
  kind: 'put',
  key: keys.supportTotals(id),
  item: {
    type: 'supportTotals',
    v: 1,
    version: (before?.version ?? 0) + 1,
    minutes: (before?.minutes ?? 0) + by.minutes,
    activities: (before?.activities ?? 0) + by.activities,
  },
  expectedVersion: before?.version ?? 'absent',
});

type Move = {
  readonly before: SupportActivity | undefined;
  readonly after: SupportActivity;
  readonly totals: SupportTotals | undefined;
};

/** Writes an activity over the version that was read, or as a new one, with its copies in trajectory and month and what it adds to the totals. */
export const putActivity = ({ before, after, totals }: Move): Change[] => {
  const item = { type: 'supportActivity', v: 1, ...after };
  const current = copiesOf(after);
  const counted = (activity: SupportActivity | undefined) =>
    activity && activity.removedAt === undefined
      ? { minutes: activity.minutes, activities: 1 }
      : { minutes: 0, activities: 0 };
  const [old, now] = [counted(before), counted(after)];
  const by = { minutes: now.minutes - old.minutes, activities: now.activities - old.activities };
  return [
    { kind: 'put', key: keys.supportActivity(after.id), item, expectedVersion: before?.version ?? 'absent' },
    ...copiesOf(before)
      .filter(({ pk, sk }) => !current.some((key) => key.pk === pk && key.sk === sk))
      .map((key): Change => ({ kind: 'remove', key })),
    ...current.map((key): Change => ({ kind: 'place', key, item })),
    ...(after.trajectoryId !== undefined && (by.minutes !== 0 || by.activities !== 0)
      ? [putTotals(after.trajectoryId, totals, by)]
      : []),
  ];
};
