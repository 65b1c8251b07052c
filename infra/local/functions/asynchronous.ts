import { setTimeout as wait } from 'node:timers/promises';
import type { FunctionName } from '../../../shared/kernel/functions.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { FunctionHost } from './host.ts';
import { unlessStopped } from './interruptible.ts';

/** Lambda tries an asynchronous event twice more, after one and two minutes; on a laptop nobody waits that long. */
const WAITS_BEFORE_RETRY = [500, 2000];

export type AsynchronousInvoker = {
  /** Calls a function without waiting for it, with Lambda's two retries; then it is a dead letter. */
  readonly invoke: (store: string, functionName: FunctionName, event: unknown) => void;
  /** Lets go of what runs and forgets what waits for a retry. */
  readonly stop: () => Promise<void>;
};

export const createAsynchronousInvoker = (
  host: Pick<FunctionHost, 'invoke'>,
  deadLetters: DeadLetters,
): AsynchronousInvoker => {
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();

  const attempt = async (store: string, functionName: FunctionName, event: unknown): Promise<void> => {
    for (let retry = 0; ; retry += 1) {
      try {
        await unlessStopped(host.invoke(store, functionName, event), stopping.signal);
        return;
      } catch (thrown) {
        stopping.signal.throwIfAborted();
        const pause = WAITS_BEFORE_RETRY[retry];
        if (pause === undefined) return deadLetters.add({ store, functionName, event, reason: String(thrown) });
        await wait(pause, undefined, { signal: stopping.signal });
      }
    }
  };

  return {
    invoke: (store, functionName, event) => {
      const run = attempt(store, functionName, event)
        .catch((thrown) => {
          if (!stopping.signal.aborted) throw thrown;
        })
        .finally(() => running.delete(run));
      running.add(run);
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
};
