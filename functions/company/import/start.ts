import { createHash } from 'node:crypto';
import type { Failure, FieldError } from '../../../shared/kernel/errors.ts';
import type { TaskId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Author } from '../../audit/event.ts';
import type { StoredTask, TaskFile } from '../../document/stored-task.ts';
import type { Tasks } from '../../document/tasks.ts';
import type { Queue } from '../../platform/queue.ts';
import { type DocumentStore, ObjectGone } from '../../platform/storage/document-store.ts';
import { looksLike } from './content.ts';
import { ZIP_CONTENT_TYPE } from './request.ts';

export type StartImportDependencies = {
  readonly tasks: Tasks;
  readonly documents: DocumentStore;
  readonly queue: Queue;
};

type Inspected = Result<TaskFile, FieldError>;

const EXAMINED_BYTES = 4096;

/** Streams an upload once: its size, its hash, and its first bytes. */
const examine = async (content: AsyncIterable<Uint8Array>) => {
  const hash = createHash('sha256');
  let size = 0;
  let start = Buffer.alloc(0);
  for await (const piece of content) {
    hash.update(piece);
    size += piece.length;
    if (start.length < EXAMINED_BYTES) start = Buffer.concat([start, piece.subarray(0, EXAMINED_BYTES - start.length)]);
  }
  return { size, start, sha256: hash.digest('hex') };
};

const inspect = async (documents: DocumentStore, file: TaskFile, index: number): Promise<Inspected> => {
  const refused = (message: string): Inspected =>
    fail({ pointer: `/files/${index}`, message, parameters: { file: file.name } });
  const description = await documents.describe(file.key);
  if (!description) return refused('uploadMissing');
  const { entityTag } = description;
  try {
    const { size, start, sha256 } = await examine(documents.read(file.key, entityTag));
    if (size !== file.size) return refused('uploadSize');
    const kind = file.contentType === ZIP_CONTENT_TYPE ? 'zip' : 'csv';
    return looksLike(kind, start) ? ok({ ...file, sha256, entityTag }) : refused(kind === 'zip' ? 'notZip' : 'notCsv');
  } catch (thrown) {
    if (thrown instanceof ObjectGone) return refused('uploadMissing');
    throw thrown;
  }
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
