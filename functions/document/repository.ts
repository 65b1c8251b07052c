import type { TaskId } from '../../shared/kernel/ids.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../platform/dynamo/read.ts';
import { type StoredTask, storedTaskSchema } from './stored-task.ts';

const taskReader: ItemReader<StoredTask> = { type: 'task', schema: storedTaskSchema };

/** A part of what a task found, written in the transaction of its chunk. It goes when its results go. */
export type Findings = { readonly checkpoint: number; readonly part: number; readonly lines: readonly unknown[] };

export const taskRepository = (table: Table) => ({
  task: (id: TaskId): Promise<StoredTask | undefined> => getItem(table, taskReader, keys.task(id)),

  /** The newest first: ids sort by time. */
  latest: async (count: number): Promise<StoredTask[]> =>
    parseItems(
      table,
      taskReader,
      await queryItems(table, { pk: keys.taskPartition(), descending: true, limit: count, consistent: true }),
    ),

  /** All that a task found, in the order of its chunks. */
  findings: async (id: TaskId): Promise<unknown[]> => {
    const items = await queryItems(table, { pk: keys.taskFindings(id, 0, 0).pk, consistent: true });
    return items.flatMap((item) => (Array.isArray(item.lines) ? item.lines : []));
  },
});
export type TaskRepository = ReturnType<typeof taskRepository>;

export const putTask = (task: StoredTask, expectedVersion: number | 'absent'): Change => ({
  kind: 'put',
  key: keys.task(task.id),
  item: { type: 'task', v: 1, ...task },
  expectedVersion,
});

export const placeFindings = (id: TaskId, { checkpoint, part, lines }: Findings, expiresAt: number): Change => ({
  kind: 'place',
  key: keys.taskFindings(id, checkpoint, part),
  item: { type: 'taskFindings', v: 1, lines: [...lines], expiresAt },
});
