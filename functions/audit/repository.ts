import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type AuditEvent, auditEventSchema, type RootReference } from '../../shared/audit/schema.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { type ItemReader, parseItems } from '../platform/dynamo/read.ts';

const eventReader: ItemReader<AuditEvent> = { type: 'auditEvent', schema: auditEventSchema };
/** What a screen shows before somebody asks for more. */
export const HISTORY_PAGE = 50;

export type EventPage = { readonly events: AuditEvent[]; readonly nextCursor: string | undefined };

/** The trail of one store: read a page at a time, never changed. A cursor is the sort key of the last event that was seen. */
export const auditRepository = (table: Table) => ({
  async page(root: RootReference, cursor?: string): Promise<EventPage> {
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
    const last: unknown = LastEvaluatedKey?.sk;
    return { events: parseItems(table, eventReader, Items), nextCursor: typeof last === 'string' ? last : undefined };
  },
});
export type AuditRepository = ReturnType<typeof auditRepository>;
