import { isZipName, refusedFiles } from '../../../shared/company/kbo-extract/files.ts';
import type { ImportRequest } from '../../../shared/company/kbo-extract/schema.ts';
import { fileOfTable, tableOfFile } from '../../../shared/company/kbo-extract/tables.ts';
import type { Upload } from '../../../shared/document/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { TaskId } from '../../../shared/kernel/ids.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import type { Author } from '../../audit/event.ts';
import { type RequestTaskDependencies, requestTask } from '../../document/request-task.ts';
import type { StoredTask, TaskFile } from '../../document/stored-task.ts';

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
  (dependencies: RequestTaskDependencies) =>
  async (
    author: Author,
    { files }: ImportRequest,
    idempotencyKey?: string,
  ): Promise<Result<{ task: StoredTask; uploads: Upload[] }, Failure>> => {
    const fields = refusedFiles(files);
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    return requestTask(dependencies)(author, {
      kind: 'companyImport',
      filesOf: (id) => files.map((file) => taskFile(id, file)),
      idempotencyKey,
    });
  };
