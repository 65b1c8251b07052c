import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import { CREDENTIALS, REGION } from '../../infra/local/functions/environment.ts';
import { Checkpoint } from '../../infra/local/streams/checkpoint.ts';
import { toStreamEvent } from '../../infra/local/streams/event.ts';
import { StreamReader, type StreamReaderOptions } from '../../infra/local/streams/reader.ts';
import { createTable } from '../support/engine/tables.ts';

let directory: string;
let readers: StreamReader[];
let delivered: StreamRecord[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'streams-'));
  readers = [];
  delivered = [];
});

afterEach(async () => {
  await Promise.all(readers.map((reader) => reader.stop()));
  await rm(directory, { recursive: true, force: true });
});

const deliveredKeys = () => delivered.map(({ dynamodb }) => dynamodb?.Keys?.pk?.S);

const startReader = async (
  client: DynamoDBStreamsClient,
  streamArn: string,
  changes: Partial<StreamReaderOptions> = {},
): Promise<StreamReader> => {
  const reader = new StreamReader({
    client,
    streamArn,
    checkpoint: await Checkpoint.open(join(directory, 'alfa.json'), streamArn),
    invoke: async (records) => void delivered.push(...records),
    giveUp: async () => undefined,
    ...changes,
  });
  reader.start();
  readers.push(reader);
  return reader;
};

describe('a reader of a real stream', () => {
  let table: Table;
  let streamArn: string;
  let client: DynamoDBStreamsClient;

  beforeEach(async () => {
    table = await createTable('partnership', { stream: true });
    const described = await table.client.send(new DescribeTableCommand({ TableName: table.name }));
    streamArn = described.Table?.LatestStreamArn ?? '';
    client = new DynamoDBStreamsClient({
      endpoint: inject('databaseEndpoint'),
      region: REGION,
      credentials: CREDENTIALS,
    });
  });

  const put = (pk: string, sk: string) =>
    table.client.send(new PutCommand({ TableName: table.name, Item: { pk, sk } }));

  it('hands over the sequences, and nothing else, as Lambda would', async () => {
    await put('COMPANY#1', 'ROOT');
    await put('COMPANY#1', 'SEQUENCE');
    const reader = await startReader(client, streamArn);
    await reader.drain();
    expect(deliveredKeys()).toEqual(['COMPANY#1']);
    expect(toStreamEvent(delivered, streamArn).Records).toEqual([
      expect.objectContaining({
        eventName: 'INSERT',
        eventSource: 'aws:dynamodb',
        eventSourceARN: streamArn,
        dynamodb: expect.objectContaining({
          Keys: { pk: { S: 'COMPANY#1' }, sk: { S: 'SEQUENCE' } },
          StreamViewType: 'KEYS_ONLY',
          SequenceNumber: expect.stringMatching(/^\d+$/),
        }),
      }),
    ]);
  });

  it('hands over batches of at most 100, in the order of the changes', async () => {
    const keys = Array.from({ length: 250 }, (_none, index) => `COMPANY#${index}`);
    for (const key of keys) await put(key, 'SEQUENCE');
    const sizes: number[] = [];
    const invoke: StreamReaderOptions['invoke'] = async (records) => {
      sizes.push(records.length);
      delivered.push(...records);
    };
    const reader = await startReader(client, streamArn, { invoke });
    await reader.drain();
    expect(deliveredKeys()).toEqual(keys);
    expect(Math.max(...sizes)).toBe(100);
  });

  it('goes on after a restart where it stopped', async () => {
    await put('COMPANY#before', 'SEQUENCE');
    const first = await startReader(client, streamArn);
    await first.drain();
    await first.stop();
    await put('COMPANY#between', 'SEQUENCE');
    const second = await startReader(client, streamArn);
    await put('COMPANY#after', 'SEQUENCE');
    await second.drain();
    expect(deliveredKeys()).toEqual(['COMPANY#before', 'COMPANY#between', 'COMPANY#after']);
  });

  it('comes again, after a restart, with what was being handed over when it stopped', async () => {
    await put('COMPANY#interrupted', 'SEQUENCE');
    const stopped = Promise.withResolvers<void>();
    const first = await startReader(client, streamArn, {
      invoke: async () => {
        stopped.resolve();
        await new Promise((resolve) => setTimeout(resolve, 20));
        throw new Error('the host stopped');
      },
    });
    await stopped.promise;
    await first.stop();
    await (await startReader(client, streamArn)).drain();
    expect(deliveredKeys()).toEqual(['COMPANY#interrupted']);
  });

  it('drains what the projector itself causes, too', async () => {
    const invoke: StreamReaderOptions['invoke'] = async (records) => {
      const isFirst = delivered.length === 0;
      delivered.push(...records);
      if (isFirst) await put('COMPANY#caused', 'SEQUENCE');
    };
    const reader = await startReader(client, streamArn, { invoke });
    await put('COMPANY#cause', 'SEQUENCE');
    await reader.drain();
    expect(deliveredKeys()).toEqual(['COMPANY#cause', 'COMPANY#caused']);
  });

  it('forgets the checkpoint of a table that was made anew', async () => {
    const checkpoint = await Checkpoint.open(join(directory, 'alfa.json'), 'arn:of-an-earlier-table');
    await checkpoint.set('shard', { lastSequenceNumber: '5', done: true });
    const reopened = await Checkpoint.open(join(directory, 'alfa.json'), streamArn);
    expect(reopened.of('shard')).toEqual({ done: false });
  });
});

describe('a stream whose shards split, or lose old records', () => {
  const client = new DynamoDBStreamsClient({ region: REGION, credentials: CREDENTIALS });
  const streams = mockClient(client);
  const streamArn = `arn:${randomUUID()}`;

  const record = (pk: string, number: string): StreamRecord => ({
    dynamodb: { SequenceNumber: number, Keys: { pk: { S: pk }, sk: { S: 'SEQUENCE' } } },
  });

  beforeEach(() => {
    streams.reset();
    streams.on(GetShardIteratorCommand).callsFake(({ ShardId, ShardIteratorType, SequenceNumber }) => ({
      ShardIterator: [ShardId, ShardIteratorType, SequenceNumber ?? ''].join('|'),
    }));
  });

  it('reads a parent to its end before its children', async () => {
    streams.on(DescribeStreamCommand).resolves({
      StreamDescription: {
        Shards: [
          { ShardId: 'left', ParentShardId: 'parent' },
          { ShardId: 'right', ParentShardId: 'parent' },
          { ShardId: 'parent', ParentShardId: 'trimmed' },
        ],
      },
    });
    streams.on(GetRecordsCommand).callsFake(({ ShardIterator }) => {
      const pages: Record<string, object> = {
        'parent|TRIM_HORIZON|': { Records: [record('one', '1')], NextShardIterator: 'parent-2' },
        'parent-2': { Records: [record('two', '2')] },
        'left|TRIM_HORIZON|': { Records: [record('three', '3')], NextShardIterator: 'left-end' },
        'right|TRIM_HORIZON|': { Records: [record('four', '4')], NextShardIterator: 'right-end' },
      };
      return pages[ShardIterator] ?? { Records: [], NextShardIterator: ShardIterator };
    });
    await (await startReader(client, streamArn)).drain();
    expect(deliveredKeys()).toEqual(['one', 'two', 'three', 'four']);
  });

  it('goes on with the oldest record that is left when its place was trimmed', async () => {
    const checkpoint = await Checkpoint.open(undefined, streamArn);
    await checkpoint.set('shard', { lastSequenceNumber: '1', done: false });
    streams.on(DescribeStreamCommand).resolves({ StreamDescription: { Shards: [{ ShardId: 'shard' }] } });
    streams.on(GetRecordsCommand).callsFake(({ ShardIterator }) => {
      if (ShardIterator === 'shard|AFTER_SEQUENCE_NUMBER|1')
        throw new TrimmedDataAccessException({ message: 'trimmed', $metadata: {} });
      return ShardIterator === 'shard|TRIM_HORIZON|'
        ? { Records: [record('later', '9')], NextShardIterator: 'end' }
        : { Records: [], NextShardIterator: 'end' };
    });
    await startReader(client, streamArn, { checkpoint });
    await expect.poll(deliveredKeys).toEqual(['later']);
  });
});
