import { join } from 'node:path';
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { FunctionName } from '../../../shared/kernel/functions.ts';
import { localDatabaseClient } from '../database/tables.ts';
import { functionsOf } from '../functions/catalogue.ts';
import type { DeadLetters } from '../functions/dead-letters.ts';
import { CREDENTIALS, REGION, resourcesOf } from '../functions/environment.ts';
import type { FunctionHost } from '../functions/host.ts';
import { Checkpoint } from './checkpoint.ts';
import { toStreamEvent } from './event.ts';
import { StreamReader } from './reader.ts';

export type StreamOptions = {
  readonly endpoint: string;
  readonly stores: readonly string[];
  readonly host: Pick<FunctionHost, 'invoke'>;
  readonly deadLetters: DeadLetters;
  /** Where checkpoints stay; without it a stream is read from its start. */
  readonly directory: string | undefined;
};

export type Streams = { readonly drain: () => Promise<void>; readonly stop: () => Promise<void> };

const streamArnOf = async (endpoint: string, store: string): Promise<string> => {
  const client = localDatabaseClient(endpoint);
  const { Table } = await client.send(new DescribeTableCommand({ TableName: resourcesOf(store).table }));
  client.destroy();
  if (!Table?.LatestStreamArn) throw new Error(`The table of ${store} has no stream`);
  return Table.LatestStreamArn;
};

const startReader = async (
  client: DynamoDBStreamsClient,
  { endpoint, host, deadLetters, directory }: StreamOptions,
  { store, functionName }: { store: string; functionName: FunctionName },
): Promise<StreamReader> => {
  const streamArn = await streamArnOf(endpoint, store);
  const file = directory === undefined ? undefined : join(directory, `${store}.json`);
  const reader = new StreamReader({
    client,
    streamArn,
    checkpoint: await Checkpoint.open(file, streamArn),
    invoke: (records) => host.invoke(store, functionName, toStreamEvent(records, streamArn)),
    giveUp: (record, reason) =>
      deadLetters.add({ store, functionName, event: toStreamEvent([record], streamArn), reason }),
  });
  reader.start();
  return reader;
};

/** Follows the stream of every store that has a function for it. */
export const startStreams = async (options: StreamOptions): Promise<Streams> => {
  const client = new DynamoDBStreamsClient({ endpoint: options.endpoint, region: REGION, credentials: CREDENTIALS });
  const followed = options.stores.flatMap((store) =>
    functionsOf(store, 'stream').map(({ name }) => ({ store, functionName: name })),
  );
  const readers = await Promise.all(followed.map((followed) => startReader(client, options, followed)));
  return {
    drain: async () => {
      await Promise.all(readers.map((reader) => reader.drain()));
    },
    stop: async () => {
      await Promise.all(readers.map((reader) => reader.stop()));
      client.destroy();
    },
  };
};
