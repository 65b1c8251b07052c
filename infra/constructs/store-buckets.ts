import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Bucket, BucketEncryption, type BucketProps, HttpMethods, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { GUARDED } from './guarded-bucket.ts';
import { bucketName, type StoreName } from './names.ts';

const encryptedWith = (key: IKey) =>
  ({ encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }) satisfies BucketProps;

/** Who asked which object of this store, kept a year. S3 can only write it under its own key; it names objects, not their content. */
export const accessLogBucket = (scope: Construct, store: StoreName): Bucket =>
  new Bucket(scope, 'AccessLogs', {
    ...GUARDED,
    bucketName: bucketName(store, 'access-logs'),
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [{ expiration: Duration.days(365), noncurrentVersionExpiration: Duration.days(30) }],
  });

type StoreBucketProps = { readonly store: StoreName; readonly key: IKey; readonly accessLogs: Bucket };

/**
 * Uploads until they are finalised (`incoming/`) and results of tasks (`results/`): both pass, the records stand elsewhere. Files of
 * evidence (`evidence/`) and rows of leavers (`deliveries/`) stay: when they may go follows from the last payment, which no rule of a
 * bucket can know. Rows of a delivery that is refused after all go at once; others are removed by `agency-leaver-rows-removal` when their
 * term is over. What is removed leaves an older version, which the bucket forgets a day later.
 */
export const documentBucket = (scope: Construct, props: StoreBucketProps & { readonly webOrigin: string }): Bucket =>
  new Bucket(scope, 'Documents', {
    ...GUARDED,
    ...encryptedWith(props.key),
    bucketName: bucketName(props.store, 'documents'),
    serverAccessLogsBucket: props.accessLogs,
    serverAccessLogsPrefix: 'documents/',
    // The browser posts an upload straight to the bucket, under a signed policy.
    cors: [
      { allowedOrigins: [props.webOrigin], allowedMethods: [HttpMethods.POST], allowedHeaders: ['*'], maxAge: 300 },
    ],
    lifecycleRules: [
      { prefix: 'incoming/', expiration: Duration.days(2), noncurrentVersionExpiration: Duration.days(1) },
      { prefix: 'results/', expiration: Duration.days(30), noncurrentVersionExpiration: Duration.days(1) },
      { prefix: 'deliveries/', noncurrentVersionExpiration: Duration.days(1), expiredObjectDeleteMarker: true },
      { abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
  });

/** State aid papers are kept ten years, the longest term that applies to these figures. */
const LOCKED_YEARS = 10;

/**
 * Frozen figures. Nothing here can be changed or deleted while its lock lasts. Governance, not compliance: a court that orders an
 * erasure must be obeyed, by a person with a right that no role of the product has.
 */
export const snapshotBucket = (scope: Construct, props: StoreBucketProps): Bucket =>
  new Bucket(scope, 'Snapshots', {
    ...GUARDED,
    ...encryptedWith(props.key),
    bucketName: bucketName(props.store, 'snapshots'),
    serverAccessLogsBucket: props.accessLogs,
    serverAccessLogsPrefix: 'snapshots/',
    objectLockEnabled: true,
    objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(LOCKED_YEARS * 366)),
    lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
  });
