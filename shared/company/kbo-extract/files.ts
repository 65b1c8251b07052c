import type { FieldError } from '../../kernel/errors.ts';
import { MAXIMUM_UPLOAD_BYTES, MAXIMUM_UPLOADS_BYTES } from './limits.ts';
import type { ImportRequest } from './schema.ts';
import { type ExtractTable, fileOfTable, REQUIRED_TABLES, tableOfFile } from './tables.ts';

type AnnouncedFile = ImportRequest['files'][number];

export const isZipName = (name: string): boolean => /\.zip$/i.test(name);

const megabytes = (bytes: number): string => String(Math.floor(bytes / (1024 * 1024)));

const missingTables = (tables: ReadonlySet<ExtractTable | undefined>): FieldError[] =>
  REQUIRED_TABLES.filter((table) => !tables.has(table)).map((table) => ({
    pointer: '/files',
    message: 'fileMissing',
    parameters: { file: fileOfTable(table) },
  }));

const eachFile = (files: readonly AnnouncedFile[]): FieldError[] => {
  const tables = files.map(({ name }) => tableOfFile(name));
  return files.flatMap(({ name, size }, index): FieldError[] => {
    const table = tables[index];
    if (!table && !isZipName(name)) return [{ pointer: `/files/${index}/name`, message: 'unknownFile' }];
    if (table && tables.indexOf(table) < index) return [{ pointer: `/files/${index}/name`, message: 'fileTwice' }];
    return size > MAXIMUM_UPLOAD_BYTES
      ? [
          {
            pointer: `/files/${index}/size`,
            message: 'fileTooLarge',
            parameters: { maximum: megabytes(MAXIMUM_UPLOAD_BYTES) },
          },
        ]
      : [];
  });
};

/** Why these files cannot be an import, field by field: one zip by itself, or every table that a company needs, each once. */
export const refusedFiles = (files: readonly AnnouncedFile[]): FieldError[] => {
  const fields = eachFile(files);
  if (fields.length > 0) return fields;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > MAXIMUM_UPLOADS_BYTES)
    return [{ pointer: '/files', message: 'filesTooLarge', parameters: { maximum: megabytes(MAXIMUM_UPLOADS_BYTES) } }];
  if (files.some(({ name }) => isZipName(name)))
    return files.length > 1 ? [{ pointer: '/files', message: 'zipAlone' }] : [];
  return missingTables(new Set(files.map(({ name }) => tableOfFile(name))));
};
