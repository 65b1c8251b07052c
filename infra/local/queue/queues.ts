import { join } from 'node:path';
import { functionsOf } from '../functions/catalogue.ts';
import type { DeadLetters } from '../functions/dead-letters.ts';
import { resourcesOf } from '../functions/environment.ts';
import type { FunctionHost } from '../functions/host.ts';
import { openMessageFiles } from './message-files.ts';
import { TaskQueue } from './task-queue.ts';

export type QueueOptions = {
  readonly stores: readonly string[];
  readonly host: Pick<FunctionHost, 'invoke'>;
  readonly deadLetters: DeadLetters;
  readonly directory: string;
};

export type Queues = {
  /** By name, such as `iwf-alfa-tasks`. */
  readonly byName: ReadonlyMap<string, TaskQueue>;
  /** Takes up what an earlier run left behind. */
  readonly start: () => Promise<void>;
  readonly drain: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const queuesOf = ({ stores, host, deadLetters, directory }: QueueOptions): Promise<TaskQueue[]> =>
  Promise.all(
    stores.flatMap((store) =>
      functionsOf(store, 'queue').map(async ({ name: functionName }) => {
        const name = resourcesOf(store).taskQueue;
        return new TaskQueue({
          name,
          store: await openMessageFiles(join(directory, name)),
          invoke: (event) => host.invoke(store, functionName, event),
          giveUp: (event, reason) => deadLetters.add({ store, functionName, event, reason }),
        });
      }),
    ),
  );

/** One queue for every store whose functions work on one. */
export const openQueues = async (options: QueueOptions): Promise<Queues> => {
  const queues = await queuesOf(options);
  return {
    byName: new Map(queues.map((queue) => [queue.name, queue])),
    start: async () => {
      await Promise.all(queues.map((queue) => queue.start()));
    },
    drain: async () => {
      await Promise.all(queues.map((queue) => queue.drain()));
    },
    stop: async () => {
      await Promise.all(queues.map((queue) => queue.stop()));
    },
  };
};
