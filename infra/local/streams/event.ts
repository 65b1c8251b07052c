import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { AttributeValue, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { TABLE_ATTRIBUTES } from '../../../shared/kernel/env.ts';
import { REGION } from '../functions/environment.ts';

const SEQUENCE = 'SEQUENCE';

type StreamAttributes = NonNullable<StreamRecord['dynamodb']>['NewImage'];

/** The filter of the event source mapping: only the items that count the changes of a root. */
export const isSequence = ({ dynamodb }: StreamRecord): boolean =>
  dynamodb?.Keys?.[TABLE_ATTRIBUTES.sortKey]?.S === SEQUENCE;

/** Attributes as JSON carries them: bytes become base64. */
const toJson = (attributes: StreamAttributes): Record<string, AttributeValue> =>
  JSON.parse(
    JSON.stringify(attributes ?? {}, (_name, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ),
  );

const toLambdaRecord = (record: StreamRecord, streamArn: string): DynamoDBRecord => ({
  eventID: record.eventID ?? '',
  eventName: record.eventName ?? 'MODIFY',
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: REGION,
  eventSourceARN: streamArn,
  dynamodb: {
    ApproximateCreationDateTime: (record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000,
    Keys: toJson(record.dynamodb?.Keys),
    ...(record.dynamodb?.NewImage ? { NewImage: toJson(record.dynamodb.NewImage) } : {}),
    SequenceNumber: record.dynamodb?.SequenceNumber ?? '',
    SizeBytes: record.dynamodb?.SizeBytes ?? 0,
    StreamViewType: 'NEW_IMAGE',
  },
});

/** The event that Lambda makes of a batch of stream records. */
export const toStreamEvent = (records: readonly StreamRecord[], streamArn: string): DynamoDBStreamEvent => ({
  Records: records.map((record) => toLambdaRecord(record, streamArn)),
});
