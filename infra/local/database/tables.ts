import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  ResourceInUseException,
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

/** Makes a table unless it is there. */
export const ensureTable = async (client: DynamoDBClient, name: string): Promise<void> => {
  try {
    await client.send(new CreateTableCommand(tableDefinition(name)));
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
export const makeTables = async (endpoint: string, names: readonly string[]): Promise<void> => {
  const client = localDatabaseClient(endpoint);
  await Promise.all(names.map((name) => ensureTable(client, name)));
  client.destroy();
};
