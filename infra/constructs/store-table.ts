import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { ROOTS_INDEX, TABLE_ATTRIBUTES } from '../../shared/kernel/env.ts';
import { type StoreName, tableName } from './names.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });
const RECOVERY_DAYS = 35;

/** The one table of a store. Its stream carries keys only: a record says which root changed, the projector reads it again. */
export const storeTable = (scope: Construct, store: StoreName, key: IKey): Table => {
  const table = new Table(scope, 'Table', {
    tableName: tableName(store),
    partitionKey: text(TABLE_ATTRIBUTES.partitionKey),
    sortKey: text(TABLE_ATTRIBUTES.sortKey),
    timeToLiveAttribute: TABLE_ATTRIBUTES.timeToLive,
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: key,
    stream: StreamViewType.KEYS_ONLY,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: RECOVERY_DAYS },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  table.addGlobalSecondaryIndex({
    indexName: ROOTS_INDEX,
    partitionKey: text(TABLE_ATTRIBUTES.rootsPartitionKey),
    sortKey: text(TABLE_ATTRIBUTES.rootsSortKey),
    projectionType: ProjectionType.KEYS_ONLY,
  });
  return table;
};
