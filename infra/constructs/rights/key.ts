import { Aws } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type StoreName, tableName } from '../names.ts';
import { allow, type Right } from './right.ts';

const OWN_STORE = ['dynamodb', 's3', 'sqs'] as const;

/** A key is never used directly: only through the services that hold the store's data, in this region. */
const through = (services: readonly string[]) => ({
  'kms:ViaService': services.map((service) => `${service}.${Aws.REGION}.amazonaws.com`),
});

/** The key of a function's own store. */
export const openOwnKey = (key: IKey): Right =>
  allow(['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'], [key.keyArn], {
    when: { StringEquals: through(OWN_STORE) },
  });

/**
 * The key of another store, for its table and nothing else: DynamoDB names the table in the encryption context, so that the
 * same key opens no bucket, queue or log.
 */
export const openKeyForTableOnly = (key: IKey, store: StoreName): Right =>
  allow(['kms:Decrypt'], [key.keyArn], {
    when: {
      StringEquals: {
        ...through(['dynamodb']),
        'kms:EncryptionContext:aws:dynamodb:tableName': tableName(store),
      },
    },
  });

/** To put a message on an encrypted queue. */
export const sendUnderKey = (key: IKey): Right =>
  allow(['kms:Decrypt', 'kms:GenerateDataKey'], [key.keyArn], { when: { StringEquals: through(['sqs']) } });
