import { BatchGetCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { METRICS } from '../../../shared/kernel/env.ts';
import { count, log } from '../logging.ts';
import type { Table } from './client.ts';
import type { Key } from './keys.ts';

type Item = Record<string, unknown>;

/** How an item of one type is read: `upcast` brings older layouts (`v`) to the current one before the schema parses it. */
export type ItemReader<Value> = {
  readonly type: string;
  readonly schema: z.ZodType<Value>;
  readonly upcast?: (item: Item) => Item;
};

/** The value in an item, or nothing when it does not parse: that is reported with its key and hides no other item. */
export const parseItem = <Value>(table: Table, reader: ItemReader<Value>, item: Item): Value | undefined => {
  const parsed = reader.schema.safeParse(reader.upcast ? reader.upcast(item) : item);
  if (parsed.success) return parsed.data;
  log.warn('An item does not parse', {
    table: table.name,
    pk: String(item.pk),
    sk: String(item.sk),
    type: reader.type,
  });
  count(METRICS.unreadableItem, table.name);
  return undefined;
};

/** Only these attributes, or all of them; by placeholders, since some names are words of DynamoDB's own. */
const projectionOn = (attributes: readonly string[] | undefined) =>
  attributes
    ? {
        ProjectionExpression: attributes.map((_, index) => `#a${index}`).join(', '),
        ExpressionAttributeNames: Object.fromEntries(attributes.map((name, index) => [`#a${index}`, name])),
      }
    : {};

/** Strongly consistent by default: who saved something reads it back. */
export const getItem = async <Value>(
  table: Table,
  reader: ItemReader<Value>,
  key: Key,
  attributes?: readonly string[],
): Promise<Value | undefined> => {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true, ...projectionOn(attributes) }),
  );
  return Item ? parseItem(table, reader, Item) : undefined;
};

export type PartitionQuery = {
  readonly pk: string;
  readonly skPrefix?: string;
  /** Only what comes after this sort key; not together with a prefix. */
  readonly skAfter?: string | undefined;
  /** Only what comes before this sort key; not together with the others. */
  readonly skBefore?: string;
  readonly consistent?: boolean;
  readonly descending?: boolean;
  readonly limit?: number;
  /** Only these attributes; all of them by default. */
  readonly attributes?: readonly string[];
};

const sortKeyCondition = ({ skPrefix, skAfter, skBefore }: PartitionQuery) => {
  if (skBefore !== undefined) return { condition: ' AND sk < :sk', values: { ':sk': skBefore } };
  if (skPrefix !== undefined) return { condition: ' AND begins_with(sk, :sk)', values: { ':sk': skPrefix } };
  return skAfter === undefined
    ? { condition: '', values: {} }
    : { condition: ' AND sk > :sk', values: { ':sk': skAfter } };
};

/** The items of a partition, or of the part of it whose sort key starts with a prefix, as stored, a page of at most 1 MB at a time. */
export async function* queryPages(table: Table, query: PartitionQuery): AsyncGenerator<Item[]> {
  const { condition, values } = sortKeyCondition(query);
  let start: Item | undefined;
  let seen = 0;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: `pk = :pk${condition}`,
        ExpressionAttributeValues: { ':pk': query.pk, ...values },
        ...projectionOn(query.attributes),
        ConsistentRead: query.consistent ?? false,
        ScanIndexForward: !query.descending,
        ...(query.limit === undefined ? {} : { Limit: query.limit - seen }),
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    const items = page.Items ?? [];
    seen += items.length;
    yield items;
    start = query.limit !== undefined && seen >= query.limit ? undefined : page.LastEvaluatedKey;
  } while (start);
}

/** All of those items at once. */
export const queryItems = async (table: Table, query: PartitionQuery): Promise<Item[]> => {
  const items: Item[] = [];
  for await (const page of queryPages(table, query)) items.push(...page);
  return items;
};

export const parseItems = <Value>(table: Table, reader: ItemReader<Value>, items: readonly Item[]): Value[] =>
  items.map((item) => parseItem(table, reader, item)).filter((value) => value !== undefined);

const BATCH = 100;

/** Items by their keys, in no particular order; what does not exist is left out. */
export const getItems = async <Value>(
  table: Table,
  reader: ItemReader<Value>,
  wanted: readonly Key[],
): Promise<Value[]> => {
  const values: Value[] = [];
  let left = [...wanted];
  while (left.length > 0) {
    const answer = await table.client.send(
      new BatchGetCommand({
        RequestItems: {
          [table.name]: { Keys: left.slice(0, BATCH).map(({ pk, sk }) => ({ pk, sk })), ConsistentRead: true },
        },
      }),
    );
    values.push(...parseItems(table, reader, answer.Responses?.[table.name] ?? []));
    const unprocessed = answer.UnprocessedKeys?.[table.name]?.Keys ?? [];
    left = [...unprocessed.map((key) => ({ pk: String(key.pk), sk: String(key.sk) })), ...left.slice(BATCH)];
  }
  return values;
};
