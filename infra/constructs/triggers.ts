import { Aws, Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type Function as LambdaFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, type CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { TABLE_ATTRIBUTES } from '../../shared/kernel/env.ts';
import { configurationSetName, mailRuleName, type StoreName, scheduleGroupArn } from './names.ts';
import { sendUnderKey } from './rights/key.ts';
import { allow } from './rights/right.ts';
import { sendTo } from './rights/services.ts';
import { asDestination } from './store-queue.ts';

/** The one kind of item whose change is news; must be what `functions/platform/dynamo/keys.ts` writes. */
const SEQUENCE = 'SEQUENCE';
const STREAM_ATTEMPTS = 10;

/** Feeds the projector with the keys of the roots that changed, oldest first; one bad record is split off, not waited for. */
export const onStream = (scope: Construct, target: LambdaFunction, streamArn: string, failed: IQueue): void => {
  new EventSourceMapping(scope, 'Source', {
    target,
    eventSourceArn: streamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [
      FilterCriteria.filter({
        dynamodb: { Keys: { [TABLE_ATTRIBUTES.sortKey]: { S: FilterRule.isEqual(SEQUENCE) } } },
      }),
    ],
    batchSize: 100,
    maxBatchingWindow: Duration.seconds(1),
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: STREAM_ATTEMPTS,
    onFailure: asDestination(failed),
  });
};

/** One task at a time: it checkpoints, and reports the messages it could not finish. */
export const onTasks = (scope: Construct, target: LambdaFunction, tasks: IQueue): void => {
  new EventSourceMapping(scope, 'Source', {
    target,
    eventSourceArn: tasks.queueArn,
    batchSize: 1,
    maxConcurrency: 2,
    reportBatchItemFailures: true,
  });
};

type ScheduleProps = {
  readonly store: StoreName;
  readonly key: IKey;
  readonly expression: string;
  readonly target: LambdaFunction;
  readonly failed: IQueue;
  readonly group: CfnScheduleGroup;
};

/** Both the scheduler and the event bus hand over and leave: a function that fails after that must say so itself. */
const alsoWhenItFails = (target: LambdaFunction, failed: IQueue): void =>
  target.configureAsyncInvoke({ onFailure: asDestination(failed), retryAttempts: 2, maxEventAge: Duration.hours(6) });

/** By a role that can start this one function; what the scheduler cannot deliver ends in the function's own failure queue. */
export const onSchedule = (
  scope: Construct,
  { store, key, expression, target, failed, group }: ScheduleProps,
): void => {
  alsoWhenItFails(target, failed);
  const role = new Role(scope, 'ScheduleRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID, 'aws:SourceArn': scheduleGroupArn(store) } },
    }),
  });
  const rights = [allow(['lambda:InvokeFunction'], [target.functionArn]), sendTo(failed.queueArn), sendUnderKey(key)];
  for (const { statement } of rights) role.addToPolicy(statement);
  const schedule = new CfnSchedule(scope, 'Schedule', {
    groupName: group.ref,
    scheduleExpression: expression,
    scheduleExpressionTimezone: 'Europe/Brussels',
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: target.functionArn,
      roleArn: role.roleArn,
      // The scheduler fills in the moment it was due, so that a late or repeated run computes the same quarter.
      input: JSON.stringify({ scheduledFor: '<aws.scheduler.scheduled-time>' }),
      retryPolicy: { maximumRetryAttempts: 10, maximumEventAgeInSeconds: Duration.hours(6).toSeconds() },
      deadLetterConfig: { arn: failed.queueArn },
    },
  });
  schedule.node.addDependency(role);
};

/** What the mail service tells of mails sent through this store's configuration set, and of no other's. */
export const onMailEvents = (scope: Construct, store: StoreName, target: LambdaFunction, failed: IQueue): void => {
  alsoWhenItFails(target, failed);
  const rule = new Rule(scope, 'MailEvents', {
    ruleName: mailRuleName(store),
    description: `What became of the mails of ${store}`,
    eventPattern: {
      source: ['aws.ses'],
      detail: { mail: { tags: { 'ses:configuration-set': [configurationSetName(store)] } } },
    },
  });
  rule.addTarget(
    new LambdaTarget(target, { deadLetterQueue: failed, retryAttempts: 10, maxEventAge: Duration.hours(6) }),
  );
};
