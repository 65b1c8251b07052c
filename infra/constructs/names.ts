import { Aws } from 'aws-cdk-lib';
import { type FunctionName, workOf } from '../../shared/kernel/functions.ts';
import type { PartnershipId } from '../../shared/kernel/ids.ts';

/**
 * Physical names, all of them here. Stateful resources carry one, so that a change that would replace a table or a bucket fails
 * instead of putting an empty one in its place; policies name them in full, so that they can be read and simulated.
 * A partnership id has no hyphen: `iwf-alfa-…` never matches `iwf-alfa2-…`.
 */
export const APPLICATION = 'iwf';

/** A store is what one tenant owns, or the agency, or the reference data without tenant data. */
export type StoreName = PartnershipId | 'agency' | 'reference';
/** `shell` stands for what belongs to no store: the functions without data and the gateway. */
export type Owner = StoreName | 'shell';

const regionalArn = (service: string, resource: string): string =>
  `arn:${Aws.PARTITION}:${service}:${Aws.REGION}:${Aws.ACCOUNT_ID}:${resource}`;

export const tableName = (store: StoreName): string => `${APPLICATION}-${store}`;
export const tableArn = (store: StoreName): string => regionalArn('dynamodb', `table/${tableName(store)}`);

export type BucketKind = 'documents' | 'snapshots' | 'access-logs';
/** Bucket names are unique in the world, hence the account. */
export const bucketName = (store: StoreName, kind: BucketKind): string =>
  `${APPLICATION}-${store}-${kind}-${Aws.ACCOUNT_ID}`;
export const bucketArn = (store: StoreName, kind: BucketKind): string =>
  `arn:${Aws.PARTITION}:s3:::${bucketName(store, kind)}`;

/** Where a browser posts an upload of this store. */
export const documentOrigin = (store: StoreName, region: string): string =>
  `https://${bucketName(store, 'documents')}.s3.${region}.amazonaws.com`;

/** `partnership-api` of alfa is `api`: the owner already says whose. */
const nameWithin = (owner: Owner, name: FunctionName): string => (owner === 'shell' ? name : workOf(name));

/** `iwf-alfa-api`, `iwf-agency-api`, `iwf-shell`, `iwf-access-pre-token`. */
export const functionName = (owner: Owner, name: FunctionName): string =>
  owner === 'shell' ? `${APPLICATION}-${name}` : `${APPLICATION}-${owner}-${nameWithin(owner, name)}`;

/** The log groups of an owner lie under one prefix, which is all that its key is good for. */
export const logPrefix = (owner: Owner): string => `/${APPLICATION}/${owner}`;
export const logGroupName = (owner: Owner, name: FunctionName): string =>
  `${logPrefix(owner)}/${nameWithin(owner, name)}`;
export const logGroupsArn = (owner: Owner): string => regionalArn('logs', `log-group:${logPrefix(owner)}/*`);

export const taskQueueName = (store: StoreName): string => `${APPLICATION}-${store}-tasks`;
export const taskQueueArn = (store: StoreName): string => regionalArn('sqs', taskQueueName(store));
export const taskQueueUrl = (store: StoreName): string =>
  `https://sqs.${Aws.REGION}.${Aws.URL_SUFFIX}/${Aws.ACCOUNT_ID}/${taskQueueName(store)}`;
export const failureQueueName = (store: StoreName, name: FunctionName): string => `${functionName(store, name)}-failed`;
export const failureQueueArn = (store: StoreName, name: FunctionName): string =>
  regionalArn('sqs', failureQueueName(store, name));
export const scheduleGroupName = (store: StoreName): string => `${APPLICATION}-${store}`;
export const scheduleGroupArn = (store: StoreName): string =>
  regionalArn('scheduler', `schedule-group/${scheduleGroupName(store)}`);

/** Secrets Manager ends the name of a secret with six characters of its own in its ARN. */
export const secretArn = (name: string): string => regionalArn('secretsmanager', `secret:${name}-??????`);

export const configurationSetName = (store: StoreName): string => `${APPLICATION}-${store}`;
export const configurationSetArn = (store: StoreName): string =>
  regionalArn('ses', `configuration-set/${configurationSetName(store)}`);
export const mailIdentityArn = (domain: string): string => regionalArn('ses', `identity/${domain}`);
export const mailRuleName = (store: StoreName): string => `${APPLICATION}-${store}-mail-events`;
export const mailRuleArn = (store: StoreName): string => regionalArn('events', `rule/${mailRuleName(store)}`);
