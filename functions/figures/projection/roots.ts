import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { RootKind, RootReference } from '../../../shared/audit/schema.ts';
import { ROOTS_INDEX, TABLE_ATTRIBUTES } from '../../../shared/kernel/env.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { queryItems } from '../../platform/dynamo/read.ts';

const PAGE = 25;

/** Every root of one kind, a page at a time, by the sparse index over sequence items. */
export async function* rootsOf(table: Table, kind: RootKind): AsyncGenerator<RootReference[]> {
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: ROOTS_INDEX,
        KeyConditionExpression: '#kind = :kind',
        ExpressionAttributeNames: { '#kind': TABLE_ATTRIBUTES.rootsPartitionKey },
        ExpressionAttributeValues: { ':kind': kind },
        Limit: PAGE,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    yield (page.Items ?? []).map((item) => ({ kind, id: String(item[TABLE_ATTRIBUTES.rootsSortKey]) }));
    start = page.LastEvaluatedKey;
  } while (start);
}

/**
 * The ids of every root of one kind, for a rebuild, a page at a time. The index follows the table after a moment: a root that it does not show yet, but
 * that the projector has seen, is known by its row in the live generation; one that nobody has seen reaches the projector after
 * the rebuild was announced.
 */
export async function* rootsToBuild(table: Table, kind: RootKind, livePartition: string): AsyncGenerator<string[]> {
  const seen = new Set<string>();
  for await (const page of rootsOf(table, kind)) {
    const ids = page.map(({ id }) => id);
    for (const id of ids) seen.add(id);
    yield ids;
  }
  const rows = await queryItems(table, { pk: livePartition, attributes: ['sk'], consistent: true });
  const unseen = rows.map(({ sk }) => String(sk)).filter((id) => !seen.has(id));
  for (let start = 0; start < unseen.length; start += PAGE) yield unseen.slice(start, start + PAGE);
}
