import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { StoreName } from '../constructs/names.ts';
import { accessLogBucket, documentBucket, snapshotBucket } from '../constructs/store-buckets.ts';
import { storeKey } from '../constructs/store-key.ts';
import { storeTable } from '../constructs/store-table.ts';

type StoreStackProps = StackProps & {
  readonly store: StoreName;
  readonly webOrigin: string;
};

const streamArnOf = (table: Table): string => {
  if (table.tableStreamArn === undefined) throw new Error(`${table.node.path} has no stream`);
  return table.tableStreamArn;
};

/** What one store keeps, and nothing that runs: it is deployed before, and outlives, every function that uses it. */
export class StoreStack extends Stack {
  readonly store: StoreName;
  readonly key: IKey;
  /** The stream of the table; its label is chosen by DynamoDB, so it cannot be written by name. */
  readonly streamArn: string;

  constructor(scope: Construct, id: string, { store, webOrigin, ...props }: StoreStackProps) {
    super(scope, id, { ...props, terminationProtection: true, description: `What the store ${store} keeps` });
    this.store = store;
    this.key = storeKey(this, store);
    this.streamArn = streamArnOf(storeTable(this, store, this.key));
    // Kept for good: an export that disappears with its last user, as when a partnership is archived, would stop the deployment.
    for (const value of [this.key.keyArn, this.streamArn]) this.exportValue(value);
    if (store === 'reference') return;
    const accessLogs = accessLogBucket(this, store);
    snapshotBucket(this, { store, key: this.key, accessLogs });
    documentBucket(this, { store, key: this.key, accessLogs, webOrigin });
  }
}
