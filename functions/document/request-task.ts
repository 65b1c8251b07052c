import type { Upload } from '../../shared/document/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Author } from '../audit/event.ts';
import type { DocumentStore } from '../platform/storage/document-store.ts';
import type { System } from '../platform/system.ts';
import type { StoredTask } from './stored-task.ts';
import type { NewTask, Tasks } from './tasks.ts';
import { uploadOf } from './upload.ts';

export type RequestTaskDependencies = {
  readonly tasks: Tasks;
  readonly documents: DocumentStore;
  readonly system: System;
};

/** Makes a task that waits for its files, and the forms by which they are uploaded as long as it does. */
export const requestTask =
  (dependencies: RequestTaskDependencies) =>
  async (author: Author, asked: NewTask): Promise<Result<{ task: StoredTask; uploads: Upload[] }, Failure>> => {
    const created = await dependencies.tasks.create(author, asked);
    if (!created.ok) return created;
    const task = created.value;
    const uploads =
      task.status === 'awaitingUpload' ? await Promise.all(task.files.map((file) => uploadOf(dependencies, file))) : [];
    return ok({ task, uploads });
  };
