import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { RootKind, RootReference } from '../../../shared/audit/schema.ts';
import { ROOTS_INDEX } from '../../../shared/kernel/env.ts';
import type { Table } from '../../platform/dynamo/client.ts';

const PAGE = 25;

/** Every root of one kind, a page at a time, by the sparse index over sequence items. */
export async function* rootsOf(table: Table, kind: RootKind): AsyncGenerator<RootReference[]> {
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: ROOTS_INDEX,
        KeyConditionExpression: 'rootKind = :kind',
        ExpressionAttributeValues: { ':kind': kind },
        Limit: PAGE,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    yield (page.Items ?? []).map((item) => ({ kind, id: String(item.rootId) }));
    start = page.LastEvaluatedKey;
  } while (start);
}
