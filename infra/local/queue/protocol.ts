import * as z from 'zod';
import { md5 } from './message.ts';
import type { TaskQueue } from './task-queue.ts';

export type JsonAnswer = { readonly status: number; readonly body: unknown; readonly errorType?: string };

const TARGET_PREFIX = 'AmazonSQS.';

const sendMessageSchema = z.object({
  QueueUrl: z.url(),
  MessageBody: z.string().min(1).max(1_048_576),
  DelaySeconds: z.int().min(0).max(900).optional(),
});

const refusal = (type: string, message: string): JsonAnswer => ({
  status: 400,
  errorType: type,
  body: { __type: `com.amazonaws.sqs#${type}`, message },
});

/** Whether a request is one of the queue's, by its `X-Amz-Target`. */
export const isQueueRequest = (target: string | undefined): boolean => target?.startsWith(TARGET_PREFIX) ?? false;

/** Answers a request in the JSON protocol of SQS. Only sending a message is known: receiving is done by the engine itself. */
export const answerQueueRequest = async (
  target: string,
  body: unknown,
  queues: ReadonlyMap<string, TaskQueue>,
): Promise<JsonAnswer> => {
  if (target !== `${TARGET_PREFIX}SendMessage`) return refusal('UnsupportedOperation', `${target} is not known here`);
  const input = sendMessageSchema.safeParse(body);
  if (!input.success) return refusal('InvalidParameterValue', z.prettifyError(input.error));
  const { QueueUrl, MessageBody, DelaySeconds } = input.data;
  const queue = queues.get(new URL(QueueUrl).pathname.split('/').at(-1) ?? '');
  if (!queue) return refusal('QueueDoesNotExist', 'The specified queue does not exist.');
  const id = await queue.send(MessageBody, DelaySeconds);
  return { status: 200, body: { MessageId: id, MD5OfMessageBody: md5(MessageBody) } };
};
