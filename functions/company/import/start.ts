import type { Failure, FieldError } from '../../../shared/kernel/errors.ts';
import type { TaskId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Author } from '../../audit/event.ts';
import type { StoredTask, TaskFile } from '../../document/stored-task.ts';
import type { Tasks } from '../../document/tasks.ts';
import { examineUpload } from '../../document/upload.ts';
import type { Queue } from '../../platform/queue.ts';
import type { DocumentStore } from '../../platform/storage/document-store.ts';
import { looksLike } from './content.ts';
import { ZIP_CONTENT_TYPE } from './request.ts';

export type StartImportDependencies = {
  readonly tasks: Tasks;
  readonly documents: DocumentStore;
  readonly queue: Queue;
};

type Inspected = Result<TaskFile, FieldError>;

const inspect = async (documents: DocumentStore, file: TaskFile, index: number): Promise<Inspected> => {
  const refused = (message: string): Inspected =>
    fail({ pointer: `/files/${index}`, message, parameters: { file: file.name } });
  const found = await examineUpload(documents, file.key);
  if (!found) return refused('uploadMissing');
  const { size, start, sha256, entityTag } = found;
  if (size !== file.size) return refused('uploadSize');
  const kind = file.contentType === ZIP_CONTENT_TYPE ? 'zip' : 'csv';
  return looksLike(kind, start) ? ok({ ...file, sha256, entityTag }) : refused(kind === 'zip' ? 'notZip' : 'notCsv');
};

/** One file after the other: together they may be large, and a request has one connection's worth of patience. */
const inspectAll = async (documents: DocumentStore, files: readonly TaskFile[]): Promise<Inspected[]> => {
  const inspected: Inspected[] = [];
  for (const [index, file] of files.entries()) inspected.push(await inspect(documents, file, index));
  return inspected;
};

/**
 * Finalises the uploads of an import and hands it to the worker: every file is there, as large as announced, and what its name
 * says by its first bytes. From then on the import reads exactly this content. Sent again, it hands over again what still waits.
 */
export const startImport =
  ({ tasks, documents, queue }: StartImportDependencies) =>
  async (author: Author, id: TaskId): Promise<Result<StoredTask, Failure>> => {
    const task = await tasks.read(id);
    if (task?.kind !== 'companyImport') return fail({ code: 'notFound' });
    if (task.status === 'queued') await queue.send({ taskId: id });
    if (task.status !== 'awaitingUpload') return ok(task);
    const inspected = await inspectAll(documents, task.files);
    const fields = inspected.flatMap((each) => (each.ok ? [] : [each.error]));
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const files = inspected.flatMap((each) => (each.ok ? [each.value] : []));
    const queued = await tasks.advance(task, { status: 'queued', files }, { author, action: 'task.queued' });
    await queue.send({ taskId: id });
    const current = queued ?? (await tasks.read(id));
    return current ? ok(current) : fail({ code: 'notFound' });
  };
