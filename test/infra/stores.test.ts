import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ROOTS_INDEX, TABLE_ATTRIBUTES } from '../../shared/kernel/env.ts';
import { resourcesOf, stackNamed, synthesize } from './support/synthesis.ts';

const stacks = synthesize({ context: { partnerships: { active: ['alfa', 'beta'], archived: ['delta'] } } });
const STORES = ['agency', 'alfa', 'beta', 'delta', 'reference'];

const storeStacks = STORES.map((store) => stackNamed(stacks, `iwf-${store}-store`));

describe('what is kept', () => {
  it('stands in stacks that are protected from deletion, apart from what runs', () => {
    for (const stack of storeStacks) {
      expect(stack.terminationProtection).toBe(true);
      expect(resourcesOf([stack], 'AWS::Lambda::Function')).toEqual([]);
    }
    expect(stackNamed(stacks, 'iwf-sign-in').terminationProtection).toBe(true);
    const tables = resourcesOf(stacks, 'AWS::DynamoDB::Table').map(({ stack }) => stack);
    expect(tables.toSorted()).toEqual(STORES.map((store) => `iwf-${store}-store`));
  });

  it('outlives its stack', () => {
    const types = ['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::Cognito::UserPool'];
    const kept = types.map((type) => resourcesOf(stacks, type));
    expect(kept.filter((found) => found.length === 0)).toEqual([]);
    expect(kept.flat().filter(({ DeletionPolicy }) => DeletionPolicy !== 'Retain')).toEqual([]);
  });

  it('is exported alike by every store, so that archiving a partnership takes nothing away that is in use', () => {
    const exported = storeStacks.map(({ template }) => Object.keys(template.Outputs).toSorted());
    expect(exported[0]).toHaveLength(2);
    for (const names of exported) expect(names).toEqual(exported[0]);
  });

  it('lies under a key of its own store, which rotates', () => {
    const keys = resourcesOf(storeStacks, 'AWS::KMS::Key');
    expect(keys.map(({ stack }) => stack).toSorted()).toEqual(storeStacks.map(({ name }) => name).toSorted());
    for (const { Properties } of keys) expect(Properties).toMatchObject({ EnableKeyRotation: true });
  });
});

describe('every table', () => {
  const tables = resourcesOf(stacks, 'AWS::DynamoDB::Table');

  it('can be put back, is not deleted by mistake, and forgets what is past its time', () => {
    expect(tables).toHaveLength(STORES.length);
    for (const { Properties } of tables)
      expect(Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        SSESpecification: {
          SSEEnabled: true,
          SSEType: 'KMS',
          KMSMasterKeyId: { 'Fn::GetAtt': [expect.any(String), 'Arn'] },
        },
        TimeToLiveSpecification: { AttributeName: TABLE_ATTRIBUTES.timeToLive, Enabled: true },
        StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
      });
  });

  it('has the keys and the sparse index that the code writes by', () => {
    for (const { Properties } of tables)
      expect(Properties).toMatchObject({
        KeySchema: [
          { AttributeName: TABLE_ATTRIBUTES.partitionKey, KeyType: 'HASH' },
          { AttributeName: TABLE_ATTRIBUTES.sortKey, KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: ROOTS_INDEX,
            KeySchema: [
              { AttributeName: TABLE_ATTRIBUTES.rootsPartitionKey, KeyType: 'HASH' },
              { AttributeName: TABLE_ATTRIBUTES.rootsSortKey, KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        ],
      });
  });
});

describe('every bucket', () => {
  const buckets = resourcesOf(stacks, 'AWS::S3::Bucket');
  const named = (kind: string) =>
    buckets.filter(({ Properties }) => JSON.stringify(Properties.BucketName ?? '').includes(`-${kind}-`));

  it('is private, versioned and encrypted', () => {
    for (const { Properties } of buckets)
      expect(Properties).toMatchObject({
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: { ServerSideEncryptionConfiguration: [expect.anything()] },
      });
  });

  it('is reached over TLS only', () => {
    const policies = resourcesOf(stacks, 'AWS::S3::BucketPolicy');
    expect(policies).toHaveLength(buckets.length);
    for (const { Properties } of policies)
      expect(Properties.PolicyDocument).toMatchObject({
        Statement: expect.arrayContaining([
          expect.objectContaining({
            Effect: 'Deny',
            Action: 's3:*',
            Principal: { AWS: '*' },
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      });
  });

  it('of a store with data lies under the key of the store and says who asked for what', () => {
    const ofStores = [...named('documents'), ...named('snapshots')];
    expect(ofStores).toHaveLength(4 + 4);
    for (const { Properties } of ofStores)
      expect(Properties).toMatchObject({
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } },
          ],
        },
        LoggingConfiguration: { DestinationBucketName: expect.anything() },
      });
  });

  it('of snapshots locks what is put in it for ten years', () => {
    for (const { Properties } of named('snapshots'))
      expect(Properties).toMatchObject({
        ObjectLockEnabled: true,
        ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 3660 } } },
      });
  });

  it('of documents keeps evidence: no rule ever takes it away', () => {
    for (const { Properties } of named('documents')) {
      const rules = z
        .object({ Rules: z.array(z.record(z.string(), z.unknown())) })
        .parse(Properties.LifecycleConfiguration).Rules;
      const expiring = rules.filter((rule) =>
        Object.keys(rule).some((name) => /Expiration/.test(name) && !/Multipart/.test(name)),
      );
      expect(expiring.map(({ Prefix }) => Prefix).toSorted()).toEqual(['deliveries/', 'incoming/', 'results/']);
      // Of rows of leavers only what was taken away goes, its older versions with it.
      const ofRows = rules.find(({ Prefix }) => Prefix === 'deliveries/');
      expect(ofRows).not.toHaveProperty('ExpirationInDays');
      expect(ofRows).toMatchObject({
        NoncurrentVersionExpiration: { NoncurrentDays: 1 },
        ExpiredObjectDeleteMarker: true,
      });
    }
  });

  it('of documents forgets uploads and results, and takes a form from our own page only', () => {
    for (const { Properties } of named('documents'))
      expect(Properties).toMatchObject({
        LifecycleConfiguration: {
          Rules: expect.arrayContaining([
            expect.objectContaining({ Prefix: 'incoming/', ExpirationInDays: 2 }),
            expect.objectContaining({ Prefix: 'results/', ExpirationInDays: 30 }),
          ]),
        },
        CorsConfiguration: {
          CorsRules: [{ AllowedMethods: ['POST'], AllowedOrigins: ['https://inclusieve-werkvloeren.example'] }],
        },
      });
  });
});
