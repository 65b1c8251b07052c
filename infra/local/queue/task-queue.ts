import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { unlessStopped } from '../functions/interruptible.ts';
import { type QueuedMessage, toSqsEvent } from './message.ts';
import type { MessageStore } from './message-files.ts';

export type TaskQueueOptions = {
  readonly name: string;
  readonly store: MessageStore;
  /** Calls the function that works on this queue; rejects when it threw. */
  readonly invoke: (event: SQSEvent) => Promise<unknown>;
  /** Takes a message that was tried often enough. */
  readonly giveUp: (event: SQSEvent, reason: string) => Promise<void>;
  readonly pauseMilliseconds?: number;
};

const MAXIMUM_RECEIVES = 3;
const PAUSE_BEFORE_REDELIVERY = 2000;

const answerSchema = z.object({ batchItemFailures: z.array(z.unknown()) });

const reportsFailure = (answer: unknown): boolean => {
  const parsed = answerSchema.safeParse(answer);
  return parsed.success && parsed.data.batchItemFailures.length > 0;
};

/** A standard queue with its function: messages are tried three times and then given up. */
export class TaskQueue {
  readonly #options: TaskQueueOptions;
  readonly #stopping = new AbortController();
  readonly #working = new Set<Promise<void>>();

  constructor(options: TaskQueueOptions) {
    this.#options = options;
  }

  get name(): string {
    return this.#options.name;
  }

  /** Takes up what an earlier run left behind. */
  async start(): Promise<void> {
    for (const message of await this.#options.store.all()) this.#work(message);
  }

  /** Keeps a message and gives its id; the function gets it after the delay. */
  async send(body: string, delaySeconds = 0): Promise<string> {
    const sentAt = Date.now();
    const message = { id: randomUUID(), body, sentAt, visibleAt: sentAt + delaySeconds * 1000, receiveCount: 0 };
    await this.#options.store.put(message);
    this.#work(message);
    return message.id;
  }

  /** Resolves when no message is left, nor any that those sent. */
  async drain(): Promise<void> {
    while (this.#working.size > 0) await Promise.all(this.#working);
  }

  /** Lets go of what waits; what a function works on is tried again at the next start. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#working);
  }

  #work(message: QueuedMessage): void {
    const work = this.#untilHandled(message)
      .catch((thrown) => {
        if (!this.#stopping.signal.aborted) throw thrown;
      })
      .finally(() => this.#working.delete(work));
    this.#working.add(work);
  }

  async #untilHandled(message: QueuedMessage): Promise<void> {
    const { name, store, giveUp, pauseMilliseconds = PAUSE_BEFORE_REDELIVERY } = this.#options;
    const { signal } = this.#stopping;
    await wait(Math.max(0, message.visibleAt - Date.now()), undefined, { signal });
    let reason: string | undefined;
    for (let current = message; current.receiveCount < MAXIMUM_RECEIVES; ) {
      current = { ...current, receiveCount: current.receiveCount + 1 };
      reason = await this.#attempt(current);
      if (reason === undefined) return store.remove(message.id);
      signal.throwIfAborted();
      await store.put(current);
      if (current.receiveCount < MAXIMUM_RECEIVES) await wait(pauseMilliseconds, undefined, { signal });
    }
    await giveUp(toSqsEvent(message, name), reason ?? 'received too often');
    await store.remove(message.id);
  }

  /** Why the function did not handle a message, or nothing when it did. */
  async #attempt(message: QueuedMessage): Promise<string | undefined> {
    try {
      const invocation = this.#options.invoke(toSqsEvent(message, this.#options.name));
      const answer = await unlessStopped(invocation, this.#stopping.signal);
      return reportsFailure(answer) ? 'reported as a failed item' : undefined;
    } catch (thrown) {
      return String(thrown);
    }
  }
}
