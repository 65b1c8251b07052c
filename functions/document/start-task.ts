import type { Task } from '../../shared/document/schema.ts';
import type { Failure, FieldError } from '../../shared/kernel/errors.ts';
import type { TaskId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Author } from '../audit/event.ts';
import type { Queue } from '../platform/queue.ts';
import type { DocumentStore } from '../platform/storage/document-store.ts';
import type { StoredTask, TaskFile } from './stored-task.ts';
import type { Tasks } from './tasks.ts';
import { type ExaminedUpload, examineUpload } from './upload.ts';

export type StartTaskDependencies = {
  readonly tasks: Tasks;
  readonly documents: DocumentStore;
  readonly queue: Queue;
};

/** What is wrong with an upload by its content: a key of the text catalogue, or nothing. */
export type JudgeUpload = (file: TaskFile, found: ExaminedUpload) => Promise<string | undefined>;

type Inspected = Result<TaskFile, FieldError>;

const inspect = async (
  documents: DocumentStore,
  judge: JudgeUpload,
  file: TaskFile,
  index: number,
): Promise<Inspected> => {
  const refused = (message: string): Inspected =>
    fail({ pointer: `/files/${index}`, message, parameters: { file: file.name } });
  const found = await examineUpload(documents, file.key);
  if (!found) return refused('uploadMissing');
  const { size, sha256, entityTag } = found;
  if (size !== file.size) return refused('uploadSize');
  const wrong = await judge(file, found);
  return wrong === undefined ? ok({ ...file, sha256, entityTag }) : refused(wrong);
};

/** One file after the other: together they may be large, and a request has one connection's worth of patience. */
const inspectAll = async (
  documents: DocumentStore,
  judge: JudgeUpload,
  files: readonly TaskFile[],
): Promise<Inspected[]> => {
  const inspected: Inspected[] = [];
  for (const [index, file] of files.entries()) inspected.push(await inspect(documents, judge, file, index));
  return inspected;
};

/**
 * Finalises the uploads of a task and hands it to the worker: every file is there, as large as announced, and what its name
 * says by its content. From then on the task reads exactly this content. Sent again, it hands over again what still waits.
 */
export const startTask =
  ({ tasks, documents, queue }: StartTaskDependencies, kind: Task['kind'], judge: JudgeUpload) =>
  async (author: Author, id: TaskId): Promise<Result<StoredTask, Failure>> => {
    const task = await tasks.read(id);
    if (task?.kind !== kind) return fail({ code: 'notFound' });
    if (task.status === 'queued') await queue.send({ taskId: id });
    if (task.status !== 'awaitingUpload') return ok(task);
    const inspected = await inspectAll(documents, judge, task.files);
    const fields = inspected.flatMap((each) => (each.ok ? [] : [each.error]));
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const files = inspected.flatMap((each) => (each.ok ? [each.value] : []));
    return handOver({ tasks, queue })(author, task, files);
  };

/** Lets the worker begin with files that are pinned. Somebody who did so first is not disturbed. */
export const handOver =
  ({ tasks, queue }: Pick<StartTaskDependencies, 'tasks' | 'queue'>) =>
  async (author: Author, task: StoredTask, files: readonly TaskFile[]): Promise<Result<StoredTask, Failure>> => {
    const queued = await tasks.advance(
      task,
      { status: 'queued', files: [...files] },
      { author, action: 'task.queued' },
    );
    await queue.send({ taskId: task.id });
    const current = queued ?? (await tasks.read(task.id));
    return current ? ok(current) : fail({ code: 'notFound' });
  };
