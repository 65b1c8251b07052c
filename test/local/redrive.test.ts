import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListMessageMoveTasksCommand,
  ReceiveMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDeadLetters } from '../../infra/local/functions/dead-letters.ts';
import { toSqsEvent } from '../../infra/local/queue/message.ts';
import { aws, invokeByCommandLine } from '../../infra/local/redrive/aws.ts';
import { laptop } from '../../infra/local/redrive/laptop.ts';
import { redrive, redriven } from '../../infra/local/redrive/redrive.ts';
import { startServices } from '../../infra/local/services.ts';

const message = (id: string) => ({ id, body: `{"taskId":"${id}"}`, sentAt: 1, visibleAt: 1, receiveCount: 3 });

afterEach(() => vi.restoreAllMocks());

describe('work to do again', () => {
  it('is that of one queue, by either of its names, or of all queues of a store', () => {
    expect(redriven('alfa', 'tasks')).toEqual(['partnership-worker']);
    expect(redriven('alfa', 'worker')).toEqual(['partnership-worker']);
    expect(redriven('agency', 'mail-events')).toEqual(['agency-mail-events']);
    expect(redriven('alfa', undefined)).toContain('partnership-projector');
    expect(() => redriven('agency', 'stream')).toThrow('name one of tasks, ');
  });
});

describe('on a laptop', () => {
  it('goes back to its queue or its function; what fails again, and what belongs to others, stays', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'redrive-'));
    const sent: string[] = [];
    const queue = { send: async (body: string) => String(sent.push(body)) };
    const services = await startServices({
      port: 0,
      queues: { byName: new Map([['iwf-alfa-tasks', queue as never]]) },
      mailService: { sendEmail: async () => ({ status: 500, body: {} }) },
    });
    const deadLetters = await openDeadLetters(directory);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const letter = { store: 'alfa', reason: 'failed' } as const;
    await deadLetters.add({ ...letter, functionName: 'partnership-worker', event: toSqsEvent(message('tsk_1'), 'q') });
    for (const event of ['one', 'two', 'three'])
      await deadLetters.add({ ...letter, functionName: 'partnership-mail-events', event });
    for (const event of [1, 2]) await deadLetters.add({ ...letter, functionName: 'partnership-projector', event });
    await deadLetters.add({ ...letter, store: 'beta', functionName: 'partnership-mail-events', event: 'of beta' });
    const calls: unknown[] = [];
    const invoke = async (...call: unknown[]): Promise<void> => {
      calls.push(call);
      if (call.includes('two')) throw new Error('still');
    };
    const place = laptop({ port: services.port - 5, dataDirectory: directory, host: { invoke } });
    expect(await redrive(place, 'alfa', redriven('alfa', undefined))).toEqual([
      'alfa tasks: 1 given back',
      'alfa stream: 2 given back',
      'alfa mail-events: 2 given back, 1 failed again and stay set apart',
    ]);
    expect(sent).toEqual(['{"taskId":"tsk_1"}']);
    expect(calls[0]).toEqual(['alfa', 'partnership-projector', { request: 'rebuild' }]);
    expect(calls.slice(1)).toHaveLength(3);
    const left = (await readFile(join(directory, 'logs/dead-letters.log'), 'utf8')).trim().split('\n');
    expect(left.map((line) => JSON.parse(line).event).toSorted()).toEqual(['of beta', 'two']);
    expect(await redrive(place, 'alfa', redriven('alfa', 'tasks'))).toEqual(['alfa: nothing was set apart']);
    await services.stop();
    await rm(directory, { recursive: true, force: true });
  });
});

describe('on AWS', () => {
  const client = new SQSClient({ region: 'eu-central-1' });
  const sqs = mockClient(client);
  const invoked: unknown[] = [];
  const place = aws({
    client,
    pauseMilliseconds: 1,
    names: {
      functionName: (store, name) => name.replace(/^[a-z]+/, `iwf-${store}`),
      failureQueueName: (store, name) => `${name.replace(/^[a-z]+/, `iwf-${store}`)}-failed`,
    },
    invoke: async (name, event) => {
      invoked.push([name, event]);
      if (JSON.stringify(event).includes('bad')) throw new Error('still');
    },
  });

  it('moves tasks back to the queue they came from, and waits until they are there', async () => {
    const arn = 'arn:aws:sqs:eu-central-1:1:iwf-alfa-worker-failed';
    sqs.on(GetQueueUrlCommand, { QueueName: 'iwf-alfa-worker-failed' }).resolves({ QueueUrl: 'https://q/failed' });
    sqs.on(GetQueueAttributesCommand).resolves({ Attributes: { QueueArn: arn, ApproximateNumberOfMessages: '2' } });
    sqs.on(StartMessageMoveTaskCommand, { SourceArn: arn }).resolves({ TaskHandle: 'handle' });
    sqs
      .on(ListMessageMoveTasksCommand)
      .resolvesOnce({ Results: [{ Status: 'RUNNING' }] })
      .resolves({ Results: [{ Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: 2 }] });
    expect(await redrive(place, 'alfa', redriven('alfa', 'tasks'))).toEqual(['alfa tasks: 2 given back']);
  });

  it('calls a function through the command line of AWS, with an event of which nothing is left behind', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'fake-aws-'));
    const said = join(directory, 'said');
    const fake = `#!/bin/sh\nfor word in "$@"; do case "$word" in file://*) cat "\${word#file://}" > ${said}; echo "\${word#file://}" >> ${said} ;; esac; done\n`;
    await writeFile(join(directory, 'aws'), fake);
    await chmod(join(directory, 'aws'), 0o755);
    vi.stubEnv('PATH', `${directory}:${process.env.PATH}`);
    await invokeByCommandLine('iwf-alfa-mail-events', { of: 'somebody' });
    vi.unstubAllEnvs();
    const [event = '', path = ''] = (await readFile(said, 'utf8')).replace('}/', '}\n/').trim().split('\n');
    expect(JSON.parse(event)).toEqual({ of: 'somebody' });
    await expect(readFile(path)).rejects.toThrow('ENOENT');
    await rm(directory, { recursive: true });
  });

  it('gives events back to their function, unwrapped, and deletes those that went well', async () => {
    const wrapped = { requestContext: {}, requestPayload: { scheduledFor: 'then' }, responsePayload: { bad: true } };
    sqs.on(GetQueueUrlCommand).resolves({ QueueUrl: 'https://q/failed' });
    sqs
      .on(ReceiveMessageCommand)
      .resolvesOnce({ Messages: [{ Body: JSON.stringify(wrapped), ReceiptHandle: 'one' }] })
      .resolvesOnce({ Messages: [{ Body: '{"bad":1}', ReceiptHandle: 'two' }] })
      .resolves({});
    expect(await redrive(place, 'agency', redriven('agency', 'quarterly-summary'))).toEqual([
      'agency quarterly-summary: 1 given back, 1 failed again and stay set apart',
    ]);
    expect(invoked).toEqual([
      ['iwf-agency-quarterly-summary', { scheduledFor: 'then' }],
      ['iwf-agency-quarterly-summary', { bad: 1 }],
    ]);
    expect(sqs.commandCalls(DeleteMessageCommand)[0]?.args[0].input.ReceiptHandle).toBe('one');
    expect(sqs.commandCalls(ChangeMessageVisibilityCommand)[0]?.args[0].input).toMatchObject({
      ReceiptHandle: 'two',
      VisibilityTimeout: 0,
    });
  });
});
