import { taskRepository } from '../document/repository.ts';
import { makeTasks } from '../document/tasks.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { makeQueue } from '../platform/queue.ts';
import { makeDocumentStore } from '../platform/storage/document-store.ts';
import { system, taskSettings } from './base.ts';

/** Long work of one store: its tasks, the files that they read and write, and the queue that carries them on. */
export const taskDependencies = ({ table, documentBucket, pathStyle, queueUrl } = taskSettings()) => ({
  tasks: makeTasks({ repository: taskRepository(table), commit: makeCommit(table, system), system }),
  documents: makeDocumentStore(documentBucket, { pathStyle }),
  queue: makeQueue(queueUrl),
  system,
});
