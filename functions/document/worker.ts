import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import type { Task } from '../../shared/document/schema.ts';
import { METRICS } from '../../shared/kernel/env.ts';
import { type TaskId, taskIdSchema } from '../../shared/kernel/ids.ts';
import type { RecordRun } from '../jobs/runs/record.ts';
import { count, log } from '../platform/logging.ts';
import type { StoredTask } from './stored-task.ts';

/** Carries a task on from where it stands. Told how much time is left, it hands over before that is up. */
export type RunTask = (id: TaskId, remainingMilliseconds: () => number) => Promise<void>;

export type WorkerDependencies = {
  readonly store: string;
  /** Of a task, only of what kind it is: the rest is its run's. */
  readonly tasks: { readonly read: (id: TaskId) => Promise<Pick<StoredTask, 'kind'> | undefined> };
  /** What carries out each kind of task that the store has. */
  readonly runs: Readonly<Partial<Record<Task['kind'], RunTask>>>;
  /** Leaves a record of each message that was worked on. */
  readonly record: RecordRun;
};

type WorkerContext = { readonly awsRequestId: string; readonly getRemainingTimeInMillis: () => number };

const messageSchema = z.strictObject({ taskId: taskIdSchema });

const handle = async (
  { tasks, runs, record }: WorkerDependencies,
  message: SQSRecord,
  context: WorkerContext,
): Promise<void> => {
  const { taskId } = messageSchema.parse(JSON.parse(message.body));
  const task = await tasks.read(taskId);
  const asked = { requestId: context.awsRequestId, ...(task ? { work: task.kind } : {}) };
  await record(asked, async () => {
    if (!task) throw new Error('A message names a task that does not exist');
    const run = runs[task.kind];
    if (!run) throw new Error(`No task of the kind ${task.kind} is carried out here`);
    await run(taskId, () => context.getRemainingTimeInMillis());
  });
};

/**
 * The handler of a store's task queue. A message that fails is reported by itself and comes again; after its last attempt it lies
 * in the dead-letter queue, and its redrive goes on from the checkpoint.
 */
export const makeTaskWorker =
  (dependencies: WorkerDependencies) =>
  async (event: SQSEvent, context: WorkerContext): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of event.Records) {
      try {
        await handle(dependencies, record, context);
      } catch (thrown) {
        log.error('A task stopped', thrown, { store: dependencies.store, messageId: record.messageId });
        count(METRICS.unexpectedError, dependencies.store);
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };
