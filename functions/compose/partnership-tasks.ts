import { taskRepository } from '../document/repository.ts';
import { makeTasks } from '../document/tasks.ts';
import { config } from '../platform/config.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { makeQueue } from '../platform/queue.ts';
import { makeDocumentStore } from '../platform/storage/document-store.ts';
import { ownTable, system } from './base.ts';

/** Long work of one partnership: its tasks, the files that they read and write, and the queue that carries them on. */
export const taskDependencies = () => {
  const table = ownTable();
  return {
    tasks: makeTasks({ repository: taskRepository(table), commit: makeCommit(table, system), system }),
    documents: makeDocumentStore(config.documentBucket(), { pathStyle: config.documentPathStyle() }),
    queue: makeQueue(config.taskQueueUrl()),
    system,
  };
};
