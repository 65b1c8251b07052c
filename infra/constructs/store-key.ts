import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { APPLICATION, logGroupsArn, mailRuleArn, type Owner, type StoreName } from './names.ts';

const DAYS_TO_CHANGE_ONE_S_MIND = 30;

/** Lets CloudWatch Logs write the log groups of one owner, and of no other, under this key. */
const forLogsOf = (owner: Owner): PolicyStatement =>
  new PolicyStatement({
    sid: 'LogsOfThisOwnerOnly',
    principals: [new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`)],
    actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
    resources: ['*'],
    conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logGroupsArn(owner) } },
  });

/** Lets a service of this account use the key for an encrypted queue or topic, on behalf of one sender when that is known. */
const forMessagesOf = (service: string, senderArn?: string): PolicyStatement =>
  new PolicyStatement({
    sid: 'MessagesOfThisAccountOnly',
    principals: [new ServicePrincipal(service)],
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    resources: ['*'],
    conditions: {
      StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
      ...(senderArn === undefined ? {} : { ArnEquals: { 'aws:SourceArn': senderArn } }),
    },
  });

const rotatingKey = (scope: Construct, alias: string, description: string): Key =>
  new Key(scope, 'Key', {
    alias: `${APPLICATION}/${alias}`,
    description,
    enableKeyRotation: true,
    pendingWindow: Duration.days(DAYS_TO_CHANGE_ONE_S_MIND),
    removalPolicy: RemovalPolicy.RETAIN,
  });

/** The key under which everything of one store lies: table, buckets, queues, logs. Whoever lacks it reads nothing. */
export const storeKey = (scope: Construct, store: StoreName): Key => {
  const key = rotatingKey(scope, store, `Everything of the store ${store}`);
  if (store === 'reference') return key;
  key.addToResourcePolicy(forLogsOf(store));
  // What EventBridge cannot deliver of this store's mail events, it puts on the store's own queue.
  key.addToResourcePolicy(forMessagesOf('events.amazonaws.com', mailRuleArn(store)));
  return key;
};

/** The key of what belongs to no store: alarms, and the logs of the gateway and of the functions without data. */
export const operationsKey = (scope: Construct): Key => {
  const key = rotatingKey(scope, 'operations', 'Alarms and logs that belong to no store');
  key.addToResourcePolicy(forLogsOf('shell'));
  key.addToResourcePolicy(forMessagesOf('cloudwatch.amazonaws.com'));
  return key;
};
