import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  ResourceInUseException,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { ROOTS_INDEX, TABLE_ATTRIBUTES } from '../../../shared/kernel/env.ts';
import { CREDENTIALS, REGION } from '../functions/environment.ts';

const { partitionKey, sortKey, rootsPartitionKey, rootsSortKey, timeToLive } = TABLE_ATTRIBUTES;

/** A client for a database on loopback. */
export const localDatabaseClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({ endpoint, region: REGION, credentials: CREDENTIALS });

const text = (name: string) => ({ AttributeName: name, AttributeType: 'S' }) as const;

/** What every table looks like, as CDK makes it on AWS: two keys, the sparse index of roots, a stream of keys. */
export const tableDefinition = (name: string): CreateTableCommandInput => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [partitionKey, sortKey, rootsPartitionKey, rootsSortKey].map(text),
  KeySchema: [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    { AttributeName: sortKey, KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: ROOTS_INDEX,
      KeySchema: [
        { AttributeName: rootsPartitionKey, KeyType: 'HASH' },
        { AttributeName: rootsSortKey, KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' },
});

export type TableOptions = {
  /** False leaves the stream off until `switchStreamsOn`: what is written before then is nobody's news. */
  readonly stream?: boolean;
};

/** Makes a table unless it is there. */
export const ensureTable = async (
  client: DynamoDBClient,
  name: string,
  { stream = true }: TableOptions = {},
): Promise<void> => {
  const { StreamSpecification, ...withoutStream } = tableDefinition(name);
  try {
    await client.send(new CreateTableCommand(stream ? { ...withoutStream, StreamSpecification } : withoutStream));
  } catch (thrown) {
    if (thrown instanceof ResourceInUseException) return;
    throw thrown;
  }
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: name,
      TimeToLiveSpecification: { Enabled: true, AttributeName: timeToLive },
    }),
  );
};

/** Makes the tables that are not there yet. */
export const makeTables = async (
  endpoint: string,
  names: readonly string[],
  options: TableOptions = {},
): Promise<void> => {
  const client = localDatabaseClient(endpoint);
  await Promise.all(names.map((name) => ensureTable(client, name, options)));
  client.destroy();
};

/** Gives tables that were made without a stream theirs: it tells of what is written from now on. */
export const switchStreamsOn = async (endpoint: string, names: readonly string[]): Promise<void> => {
  const client = localDatabaseClient(endpoint);
  const switchOn = (TableName: string) => {
    const { StreamSpecification } = tableDefinition(TableName);
    return client.send(new UpdateTableCommand({ TableName, StreamSpecification }));
  };
  await Promise.all(names.map(switchOn));
  client.destroy();
};
