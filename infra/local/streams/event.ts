import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { TABLE_ATTRIBUTES } from '../../../shared/kernel/env.ts';
import { REGION } from '../functions/environment.ts';

const SEQUENCE = 'SEQUENCE';

/** The filter of the event source mapping: only the items that count the changes of a root. */
export const isSequence = ({ dynamodb }: StreamRecord): boolean =>
  dynamodb?.Keys?.[TABLE_ATTRIBUTES.sortKey]?.S === SEQUENCE;

/** The two keys of an item; they are texts in every table. */
const keysOf = ({ dynamodb }: StreamRecord): Record<string, { S: string }> =>
  Object.fromEntries(Object.entries(dynamodb?.Keys ?? {}).map(([name, value]) => [name, { S: value.S ?? '' }]));

const toLambdaRecord = (record: StreamRecord, streamArn: string): DynamoDBRecord => ({
  eventID: record.eventID ?? '',
  eventName: record.eventName ?? 'MODIFY',
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: REGION,
  eventSourceARN: streamArn,
  dynamodb: {
    ApproximateCreationDateTime: (record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000,
    Keys: keysOf(record),
    SequenceNumber: record.dynamodb?.SequenceNumber ?? '',
    SizeBytes: record.dynamodb?.SizeBytes ?? 0,
    StreamViewType: 'KEYS_ONLY',
  },
});

/** The event that Lambda makes of a batch of stream records. */
export const toStreamEvent = (records: readonly StreamRecord[], streamArn: string): DynamoDBStreamEvent => ({
  Records: records.map((record) => toLambdaRecord(record, streamArn)),
});
