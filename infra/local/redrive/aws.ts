import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListMessageMoveTasksCommand,
  type Message,
  MessageNotInflight,
  ReceiveMessageCommand,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { definitionOf, type JobName } from '../../../shared/jobs/names.ts';
import type { RedrivePlace, SetApart } from './redrive.ts';

/** What Lambda took and the function could not do comes wrapped; what was never handed over stands as it is. */
const wrappedSchema = z.object({ requestPayload: z.unknown(), requestContext: z.unknown() });
export const eventIn = (body: string): unknown => {
  const content: unknown = JSON.parse(body);
  const wrapped = wrappedSchema.safeParse(content);
  return wrapped.success ? wrapped.data.requestPayload : content;
};

/**
 * Calls through AWS's own command line, which the runbook asks of an operator anyhow. The event goes by a file that only the operator
 * reads, and that is gone after the call: it may name people. (What Node pipes in is a socket, which nobody can open by its path.)
 */
export const invokeByCommandLine = async (functionName: string, event: unknown): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'redrive-'));
  const payload = join(directory, 'event.json');
  try {
    await writeFile(payload, JSON.stringify(event), { mode: 0o600 });
    const words = ['lambda', 'invoke', '--function-name', functionName, '--cli-read-timeout', '0'];
    const input = ['--cli-binary-format', 'raw-in-base64-out', '--payload', `file://${payload}`, '/dev/null'];
    const { stdout } = await promisify(execFile)('aws', [...words, ...input]);
    if (stdout.includes('FunctionError')) throw new Error(`${functionName} failed`);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

const PAUSE_MILLISECONDS = 2000;

/** What CDK called them. */
export type Names = {
  readonly functionName: (store: string, name: JobName) => string;
  readonly failureQueueName: (store: string, name: JobName) => string;
};

type Aws = {
  readonly names: Names;
  readonly client: SQSClient;
  readonly invoke?: typeof invokeByCommandLine;
  readonly pauseMilliseconds?: number;
};

/** The account that the operator's own credentials open. */
export const aws = ({ client, names, invoke = invokeByCommandLine, pauseMilliseconds = PAUSE_MILLISECONDS }: Aws) => {
  const addressOf = async (store: string, name: JobName): Promise<string> =>
    (await client.send(new GetQueueUrlCommand({ QueueName: names.failureQueueName(store, name) }))).QueueUrl ?? '';

  const letterOf = (QueueUrl: string, { Body = '{}', ReceiptHandle }: Message): SetApart => ({
    event: eventIn(Body),
    forget: async () => {
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    },
    keep: async () => {
      const visibleAgain = new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 });
      try {
        await client.send(visibleAgain);
      } catch (thrown) {
        // It waited so long for those before it that it lies in the queue again already.
        if (!(thrown instanceof MessageNotInflight)) throw thrown;
      }
    },
  });

  const moved = async (SourceArn: string | undefined): Promise<number> => {
    for (;;) {
      const { Results: [task] = [] } = await client.send(new ListMessageMoveTasksCommand({ SourceArn, MaxResults: 1 }));
      if (task?.Status === 'COMPLETED') return task.ApproximateNumberOfMessagesMoved ?? 0;
      if (task?.Status !== 'RUNNING')
        throw new Error(`The messages could not be moved: ${task?.FailureReason ?? task?.Status ?? 'no such move'}`);
      await wait(pauseMilliseconds);
    }
  };

  return {
    moveTasks: async (store, worker) => {
      const QueueUrl = await addressOf(store, worker);
      const AttributeNames = ['QueueArn' as const, 'ApproximateNumberOfMessages' as const];
      const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }));
      if (Attributes?.ApproximateNumberOfMessages === '0') return 0;
      const SourceArn = Attributes?.QueueArn;
      await client.send(new StartMessageMoveTaskCommand({ SourceArn }));
      return moved(SourceArn);
    },
    // All of them are taken before the first is given back, so that one that fails again is not met twice.
    setApart: async (store, name) => {
      const QueueUrl = await addressOf(store, name);
      const VisibilityTimeout = 2 * definitionOf(name).timeoutSeconds;
      const taken: SetApart[] = [];
      for (;;) {
        const { Messages = [] } = await client.send(
          new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }),
        );
        if (Messages.length === 0) return taken;
        taken.push(...Messages.map((message) => letterOf(QueueUrl, message)));
      }
    },
    invoke: (store, name, event) => invoke(names.functionName(store, name), event),
  } satisfies RedrivePlace;
};
