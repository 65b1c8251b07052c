import type { Cloud } from './cloud.ts';
import { type Statement, statementsOf } from './policy.ts';
import { storeOfStack } from './roles.ts';

export const KINDS = [
  'table',
  'index',
  'stream',
  'key',
  'bucket',
  'object',
  'queue',
  'logs',
  'function',
  'mail',
] as const;
export type Kind = (typeof KINDS)[number];

/** Something that a store owns, and what its own policy says. */
export type Possession = {
  readonly store: string;
  readonly kind: Kind;
  readonly arn: string;
  readonly policy: readonly Statement[];
};

/** What somebody might want to do with it, harmless and harmful. */
export const ACTIONS: Readonly<Record<Kind, readonly string[]>> = {
  table: [
    ...['GetItem', 'BatchGetItem', 'Query', 'Scan', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'],
    ...['BatchWriteItem', 'PartiQLSelect', 'PartiQLInsert', 'PartiQLUpdate', 'PartiQLDelete', 'DescribeTable'],
    ...['ExportTableToPointInTime', 'CreateBackup', 'UpdateTable', 'UpdateContinuousBackups', 'DeleteTable'],
    'PutResourcePolicy',
  ].map((action) => `dynamodb:${action}`),
  index: ['Query', 'Scan', 'PartiQLSelect'].map((action) => `dynamodb:${action}`),
  stream: ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((action) => `dynamodb:${action}`),
  key: [
    ...['Decrypt', 'Encrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'ReEncryptFrom', 'ReEncryptTo'],
    ...['DescribeKey', 'CreateGrant', 'PutKeyPolicy', 'DisableKey', 'ScheduleKeyDeletion'],
  ].map((action) => `kms:${action}`),
  bucket: ['ListBucket', 'ListBucketVersions', 'GetBucketPolicy', 'PutBucketPolicy', 'DeleteBucket'].map(
    (action) => `s3:${action}`,
  ),
  object: [
    ...['GetObject', 'GetObjectVersion', 'PutObject', 'DeleteObject', 'DeleteObjectVersion', 'PutObjectAcl'],
    ...['PutObjectRetention', 'PutObjectLegalHold', 'BypassGovernanceRetention', 'RestoreObject'],
  ].map((action) => `s3:${action}`),
  queue: [
    ...['SendMessage', 'ReceiveMessage', 'DeleteMessage', 'ChangeMessageVisibility', 'GetQueueAttributes'],
    ...['PurgeQueue', 'SetQueueAttributes', 'DeleteQueue'],
  ].map((action) => `sqs:${action}`),
  logs: ['PutLogEvents', 'CreateLogStream', 'GetLogEvents', 'FilterLogEvents', 'DeleteLogGroup'].map(
    (action) => `logs:${action}`,
  ),
  function: ['InvokeFunction', 'GetFunction', 'UpdateFunctionCode', 'UpdateFunctionConfiguration'].map(
    (action) => `lambda:${action}`,
  ),
  mail: ['SendEmail', 'SendRawEmail', 'UpdateConfigurationSetEventDestination'].map((action) => `ses:${action}`),
};

/** Where objects of the buckets lie. */
const OBJECTS = [
  'incoming/task/file.zip',
  'results/task/report.csv',
  'evidence/trajectory/hash',
  'deliveries/delivery/rows-0001.ndjson.gz',
  '2026/Q3/summary.json',
];

/** Everything that every store owns. */
export const possessionsOf = (cloud: Cloud): Possession[] => {
  const ownedBy = (type: string) =>
    cloud.all(type).flatMap((resource) => {
      const store = storeOfStack(resource.stack);
      return store === undefined ? [] : [{ store, resource, arn: cloud.arnOf(resource) }];
    });
  const bucketPolicies = cloud.all('AWS::S3::BucketPolicy');
  const queuePolicies = cloud.all('AWS::SQS::QueuePolicy');
  const policyOfBucket = (arn: string) =>
    bucketPolicies
      .filter(({ Properties }) => `arn:aws:s3:::${String(Properties.Bucket)}` === arn)
      .flatMap(({ Properties }) => statementsOf(Properties.PolicyDocument));
  const policyOfQueue = (arn: string) =>
    queuePolicies
      .filter(({ Properties }) =>
        [Properties.Queues].flat().some((url) => arn.endsWith(`:${String(url).split('/').at(-1)}`)),
      )
      .flatMap(({ Properties }) => statementsOf(Properties.PolicyDocument));
  const owned = (store: string, kind: Kind, arn: string, policy: readonly Statement[] = []): Possession => ({
    store,
    kind,
    arn,
    policy,
  });

  return [
    ...ownedBy('AWS::DynamoDB::Table').flatMap(({ store, arn }) => [
      owned(store, 'table', arn),
      owned(store, 'index', `${arn}/index/roots`),
      owned(store, 'stream', `${arn}/stream/2026-01-01T00:00:00.000`),
    ]),
    ...ownedBy('AWS::KMS::Key').map(({ store, arn, resource }) =>
      owned(store, 'key', arn, statementsOf(resource.Properties.KeyPolicy)),
    ),
    ...ownedBy('AWS::S3::Bucket').flatMap(({ store, arn }) => [
      owned(store, 'bucket', arn, policyOfBucket(arn)),
      ...OBJECTS.map((object) => owned(store, 'object', `${arn}/${object}`, policyOfBucket(arn))),
    ]),
    ...ownedBy('AWS::SQS::Queue').map(({ store, arn }) => owned(store, 'queue', arn, policyOfQueue(arn))),
    ...ownedBy('AWS::Logs::LogGroup').map(({ store, arn }) => owned(store, 'logs', arn.replace(/\*$/, 'log-stream:s'))),
    ...ownedBy('AWS::Lambda::Function').map(({ store, arn }) => owned(store, 'function', arn)),
    ...cloud
      .all('AWS::SES::ConfigurationSet')
      .map((resource) => owned(String(resource.Properties.Name).replace('iwf-', ''), 'mail', cloud.arnOf(resource))),
  ];
};
