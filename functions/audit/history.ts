import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Person } from '../../shared/access/schema.ts';
import type { History, HistoryEntry } from '../../shared/audit/history.ts';
import { type AuditEvent, auditEventSchema, type RootReference } from '../../shared/audit/schema.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { type ItemReader, parseItems } from '../platform/dynamo/read.ts';

const eventReader: ItemReader<AuditEvent> = { type: 'auditEvent', schema: auditEventSchema };
/** What a screen shows before somebody asks for more. */
export const HISTORY_PAGE = 50;

export type HistoryDependencies = {
  readonly table: Table;
  /** Everyone in the directory of this store, for the names. */
  readonly people: () => Promise<readonly Pick<Person, 'subject' | 'name'>[]>;
};

/** One page of the trail of a record, as stored. */
const readPage = async (table: Table, root: RootReference, cursor: string | undefined) => {
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: cursor === undefined ? 'pk = :pk' : 'pk = :pk AND sk < :seen',
      ExpressionAttributeValues: {
        ':pk': keys.auditPartition(root),
        ...(cursor === undefined ? {} : { ':seen': cursor }),
      },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: HISTORY_PAGE,
    }),
  );
  const nextCursor: unknown = LastEvaluatedKey?.sk;
  return { events: parseItems(table, eventReader, Items), nextCursor };
};

/**
 * What happened to a record, the newest first, a page at a time. Who did it is named when the directory of this store knows the
 * sign-in; of everyone else (the agency's people in a partnership, jobs) only the roles are shown.
 */
export const readHistory =
  ({ table, people }: HistoryDependencies) =>
  async (root: RootReference, cursor?: string): Promise<History> => {
    const [{ events, nextCursor }, directory] = await Promise.all([readPage(table, root, cursor), people()]);
    const names = new Map(directory.map(({ subject, name }) => [subject, name]));
    const entries = events.map(({ actor, ...event }): HistoryEntry => {
      const actorName = names.get(actor);
      return { ...event, ...(actorName === undefined ? {} : { actorName }) };
    });
    return { entries, ...(typeof nextCursor === 'string' ? { nextCursor } : {}) };
  };
