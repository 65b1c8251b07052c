import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IDestination } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { type IQueue, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { FUNCTIONS, type FunctionName, workOf } from '../../shared/kernel/functions.ts';
import { acknowledge } from './acknowledge.ts';
import { failureQueueName, type StoreName, taskQueueName } from './names.ts';
import { runbookAlarm } from './runbook-alarm.ts';

type QueueOwner = { readonly store: StoreName; readonly key: IKey; readonly alarmTopic: ITopic };

const guarded = (key: IKey) => ({ encryption: QueueEncryption.KMS, encryptionMasterKey: key, enforceSSL: true });
const DAYS_TO_ACT = 14;

/**
 * Where everything ends that could not be handed to one function or that it could not finish: whatever feeds it, one queue a
 * function. A single message rings, since each is work that people wait for.
 */
export const failureQueue = (scope: Construct, name: FunctionName, { store, key, alarmTopic }: QueueOwner): Queue => {
  const queue = new Queue(scope, 'Failed', {
    ...guarded(key),
    queueName: failureQueueName(store, name),
    retentionPeriod: Duration.days(DAYS_TO_ACT),
  });
  acknowledge(queue, 'SQS3', 'This is the dead-letter queue itself: an alarm rings on its first message.');
  runbookAlarm(scope, 'FailedMessages', {
    metric: queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' }),
    threshold: 1,
    loss: FUNCTIONS[name].whenItFails,
    article: `failed-work-${workOf(name)}`,
    topic: alarmTopic,
  });
  return queue;
};

const ATTEMPTS = 3;
const SECONDS_UNTIL_TASKS_ARE_LATE = 1800;

/** The tasks of one store. A message stays hidden six times as long as the worker may run, as Lambda asks of its queues. */
export const taskQueue = (
  scope: Construct,
  worker: FunctionName,
  { store, key, alarmTopic }: QueueOwner,
  failed: IQueue,
): Queue => {
  const queue = new Queue(scope, 'Tasks', {
    ...guarded(key),
    queueName: taskQueueName(store),
    visibilityTimeout: Duration.seconds(6 * FUNCTIONS[worker].timeoutSeconds),
    retentionPeriod: Duration.days(4),
    deadLetterQueue: { queue: failed, maxReceiveCount: ATTEMPTS },
  });
  runbookAlarm(scope, 'TasksLate', {
    metric: queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' }),
    threshold: SECONDS_UNTIL_TASKS_ARE_LATE,
    loss: FUNCTIONS[worker].whenItFails,
    article: 'tasks-late',
    topic: alarmTopic,
  });
  return queue;
};

/** A queue as the destination of failed invocations; the right to send is part of the function's role, written like every other. */
export const asDestination = (queue: IQueue): IDestination => ({ bind: () => ({ destination: queue.queueArn }) });
