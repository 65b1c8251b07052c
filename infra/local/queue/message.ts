import { createHash } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { REGION } from '../functions/environment.ts';

export const queuedMessageSchema = z.object({
  id: z.string(),
  body: z.string(),
  /** Milliseconds since 1970. */
  sentAt: z.int(),
  /** Not before this moment, in milliseconds since 1970. */
  visibleAt: z.int(),
  /** How often a function got it. */
  receiveCount: z.int(),
});
export type QueuedMessage = z.infer<typeof queuedMessageSchema>;

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** The event that Lambda makes of one message of a queue. */
export const toSqsEvent = (message: QueuedMessage, queueName: string): SQSEvent => ({
  Records: [
    {
      messageId: message.id,
      receiptHandle: message.id,
      body: message.body,
      attributes: {
        ApproximateReceiveCount: String(message.receiveCount),
        SentTimestamp: String(message.sentAt),
        SenderId: 'local',
        ApproximateFirstReceiveTimestamp: String(message.sentAt),
      },
      messageAttributes: {},
      md5OfBody: md5(message.body),
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:${REGION}:000000000000:${queueName}`,
      awsRegion: REGION,
    },
  ],
});
