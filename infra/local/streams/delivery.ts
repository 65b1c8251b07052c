import { setTimeout as wait } from 'node:timers/promises';
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import * as z from 'zod';
import { unlessStopped } from '../functions/interruptible.ts';

export type Delivery = {
  /** Calls the function with a batch and gives what it returned; rejects when it threw. */
  readonly invoke: (records: readonly StreamRecord[]) => Promise<unknown>;
  /** Takes a record that was tried often enough. */
  readonly giveUp: (record: StreamRecord, reason: string) => Promise<void>;
  readonly signal: AbortSignal;
  /** Times a batch is tried before it is given up. */
  readonly attempts?: number;
};

const ATTEMPTS = 5;
const FIRST_PAUSE = 100;

const answerSchema = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly from: number; readonly whole: boolean; readonly reason: string };

/** What an answer says of a batch: everything from the first reported record on comes again. */
const outcomeOf = (records: readonly StreamRecord[], answer: unknown): Outcome => {
  const parsed = answerSchema.safeParse(answer);
  const reported = parsed.success ? parsed.data.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) : [];
  if (reported.length === 0) return { kind: 'done' };
  const from = records.findIndex(({ dynamodb }) => reported.includes(dynamodb?.SequenceNumber ?? ''));
  return { kind: 'failed', from: Math.max(0, from), whole: from === -1, reason: 'reported as a failed item' };
};

const attempt = async (records: readonly StreamRecord[], { invoke, signal }: Delivery): Promise<Outcome> => {
  try {
    return outcomeOf(records, await unlessStopped(invoke(records), signal));
  } catch (thrown) {
    return { kind: 'failed', from: 0, whole: true, reason: String(thrown) };
  }
};

/**
 * Hands a batch to the function as Lambda's event source mapping does: a batch that throws is halved, reported failures come again
 * with all that follows them, and what still fails after the last attempt is given up so that the rest goes on. Rejects when stopped.
 */
export const deliver = async (batch: readonly StreamRecord[], delivery: Delivery): Promise<void> => {
  const { attempts = ATTEMPTS, signal, giveUp } = delivery;
  let left = batch;
  let reason = '';
  for (let count = 0; count < attempts; count += 1) {
    const outcome = await attempt(left, delivery);
    if (outcome.kind === 'done') return;
    signal.throwIfAborted();
    reason = outcome.reason;
    left = left.slice(outcome.from);
    if (outcome.whole && left.length > 1) return deliverHalves(left, delivery);
    await wait(FIRST_PAUSE * 2 ** count, undefined, { signal });
  }
  const [first, ...others] = left;
  if (first) await giveUp(first, reason);
  if (others.length > 0) await deliver(others, delivery);
};

const deliverHalves = async (records: readonly StreamRecord[], delivery: Delivery): Promise<void> => {
  const middle = Math.ceil(records.length / 2);
  await deliver(records.slice(0, middle), delivery);
  await deliver(records.slice(middle), delivery);
};
