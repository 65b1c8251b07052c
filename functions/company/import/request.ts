import { isZipName, refusedFiles } from '../../../shared/company/kbo-extract/files.ts';
import type { ImportRequest } from '../../../shared/company/kbo-extract/schema.ts';
import { fileOfTable, tableOfFile } from '../../../shared/company/kbo-extract/tables.ts';
import type { Upload } from '../../../shared/document/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { TaskId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Author } from '../../audit/event.ts';
import type { StoredTask, TaskFile } from '../../document/stored-task.ts';
import type { Tasks } from '../../document/tasks.ts';
import { uploadOf } from '../../document/upload.ts';
import type { DocumentStore } from '../../platform/storage/document-store.ts';
import type { System } from '../../platform/system.ts';

export type RequestImportDependencies = {
  readonly tasks: Tasks;
  readonly documents: DocumentStore;
  readonly system: System;
};

export const ZIP_CONTENT_TYPE = 'application/zip';
const CSV_CONTENT_TYPE = 'text/csv';

/** Where a file is expected. A key holds a name of ours, never one that somebody typed. */
const taskFile = (id: TaskId, { name, size }: ImportRequest['files'][number]): TaskFile => {
  const table = tableOfFile(name);
  return {
    name,
    size,
    key: `incoming/${id}/${table ? fileOfTable(table) : 'extract.zip'}`,
    contentType: isZipName(name) ? ZIP_CONTENT_TYPE : CSV_CONTENT_TYPE,
  };
};

/**
 * Makes the task of an import and the forms by which its files are uploaded. Refused, field by field: names that are no table of
 * an extract, tables that are missing or there twice, files that are too large. Nothing is read before `startImport`.
 */
export const requestImport =
  (dependencies: RequestImportDependencies) =>
  async (
    author: Author,
    { files }: ImportRequest,
    idempotencyKey?: string,
  ): Promise<Result<{ task: StoredTask; uploads: Upload[] }, Failure>> => {
    const fields = refusedFiles(files);
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const created = await dependencies.tasks.create(author, {
      kind: 'companyImport',
      filesOf: (id) => files.map((file) => taskFile(id, file)),
      idempotencyKey,
    });
    if (!created.ok) return created;
    const task = created.value;
    const uploads =
      task.status === 'awaitingUpload' ? await Promise.all(task.files.map((file) => uploadOf(dependencies, file))) : [];
    return ok({ task, uploads });
  };
