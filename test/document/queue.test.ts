import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { makeQueue } from '../../functions/platform/queue.ts';

const sqs = mockClient(SQSClient);
afterEach(() => sqs.reset());

const URL = 'https://sqs.eu-west-1.amazonaws.com/1/iwf-alfa-tasks';

describe('the queue of tasks', () => {
  it('says which task, and nothing of what is in it', async () => {
    await makeQueue(URL).send({ taskId: 'tsk_1' });
    expect(sqs.commandCalls(SendMessageCommand).map(({ args: [{ input }] }) => input)).toEqual([
      { QueueUrl: URL, MessageBody: '{"taskId":"tsk_1"}' },
    ]);
  });

  it('does not hide that a message was not taken', async () => {
    sqs.on(SendMessageCommand).rejects(new Error('The queue is not there'));
    await expect(makeQueue(URL).send({ taskId: 'tsk_1' })).rejects.toThrow('The queue is not there');
  });
});
