import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CREDENTIALS, REGION } from '../../infra/local/functions/environment.ts';
import type { LoopbackServer } from '../../infra/local/http-server.ts';
import { openMessageFiles } from '../../infra/local/queue/message-files.ts';
import { TaskQueue } from '../../infra/local/queue/task-queue.ts';
import { startServices } from '../../infra/local/services.ts';

let directory: string;
let given: SQSEvent[];
let dead: { event: SQSEvent; reason: string }[];
let work: (event: SQSEvent) => Promise<unknown>;

const openQueue = async (): Promise<TaskQueue> => {
  const queue = new TaskQueue({
    name: 'iwf-alfa-tasks',
    store: await openMessageFiles(directory),
    invoke: async (event) => {
      given.push(event);
      return work(event);
    },
    giveUp: async (event, reason) => void dead.push({ event, reason }),
    pauseMilliseconds: 5,
  });
  await queue.start();
  return queue;
};

const bodies = () => given.map((event) => event.Records[0]?.body);

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'queue-'));
  given = [];
  dead = [];
  work = async () => undefined;
});

afterEach(() => rm(directory, { recursive: true, force: true }));

describe('a task queue', () => {
  it('hands a message to its function as an SQS event', async () => {
    const queue = await openQueue();
    const id = await queue.send('{"taskId":"tsk_1"}');
    await queue.drain();
    expect(given).toEqual([
      {
        Records: [
          expect.objectContaining({
            messageId: id,
            body: '{"taskId":"tsk_1"}',
            eventSource: 'aws:sqs',
            eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:iwf-alfa-tasks',
            attributes: expect.objectContaining({ ApproximateReceiveCount: '1' }),
          }),
        ],
      },
    ]);
  });

  it('gives it again when the function fails, and gives up after the third time', async () => {
    let failures = 2;
    work = async () => {
      if (failures-- > 0) throw new Error('not yet');
    };
    const queue = await openQueue();
    await queue.send('late');
    await queue.drain();
    expect(given.map((event) => event.Records[0]?.attributes.ApproximateReceiveCount)).toEqual(['1', '2', '3']);
    expect(dead).toEqual([]);

    failures = 3;
    await queue.send('never');
    await queue.drain();
    expect(dead).toEqual([{ event: expect.objectContaining({}), reason: 'Error: not yet' }]);
    expect(dead[0]?.event.Records[0]?.body).toBe('never');
  });

  it('takes a reported failure for a failure', async () => {
    work = async (event) => ({ batchItemFailures: [{ itemIdentifier: event.Records[0]?.messageId }] });
    const queue = await openQueue();
    await queue.send('reported');
    await queue.drain();
    expect(given).toHaveLength(3);
    expect(dead).toHaveLength(1);
  });

  it('waits as long as the sender asks', async () => {
    const queue = await openQueue();
    const started = performance.now();
    await queue.send('delayed', 1);
    await queue.drain();
    expect(performance.now() - started).toBeGreaterThan(950);
  });

  it('goes on after a restart with what was not finished', async () => {
    const first = await openQueue();
    let interrupt: (reason: Error) => void = () => undefined;
    work = () => new Promise((_resolve, reject) => (interrupt = reject));
    await first.send('interrupted');
    await first.send('waiting', 900);
    await expect.poll(bodies).toEqual(['interrupted']);
    const stopping = first.stop();
    interrupt(new Error('the engine stops'));
    await stopping;

    work = async () => undefined;
    const second = await openQueue();
    await expect.poll(bodies).toEqual(['interrupted', 'interrupted']);
    await second.stop();
    expect(dead).toEqual([]);
  });

  it('resolves drain only after what messages sent themselves', async () => {
    const queue = await openQueue();
    work = async (event) => {
      if (event.Records[0]?.body === 'first') await queue.send('second');
    };
    await queue.send('first');
    await queue.drain();
    expect(bodies()).toEqual(['first', 'second']);
  });
});

describe('the queue as the SDK reaches it', () => {
  let services: LoopbackServer;
  let client: SQSClient;
  let queue: TaskQueue;

  beforeEach(async () => {
    queue = await openQueue();
    const queues = { byName: new Map([[queue.name, queue]]) };
    const mailService = { sendEmail: async () => ({ status: 200, body: {} }) };
    services = await startServices({ port: 0, queues, mailService });
    client = new SQSClient({ endpoint: `http://127.0.0.1:${services.port}`, region: REGION, credentials: CREDENTIALS });
  });

  afterEach(async () => {
    client.destroy();
    await services.stop();
    await queue.stop();
  });

  const send = (name: string, body: string) =>
    client.send(
      new SendMessageCommand({ QueueUrl: `http://127.0.0.1:${services.port}/000000000000/${name}`, MessageBody: body }),
    );

  it('takes a message and answers with its id and a digest that the SDK checks', async () => {
    const { MessageId } = await send('iwf-alfa-tasks', 'téxt');
    await queue.drain();
    expect(given[0]?.Records[0]).toMatchObject({ messageId: MessageId, body: 'téxt' });
  });

  it('refuses a queue that does not exist', async () => {
    await expect(send('iwf-delta-tasks', 'text')).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
  });

  it('refuses an empty message', async () => {
    await expect(send('iwf-alfa-tasks', '')).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  });
});
