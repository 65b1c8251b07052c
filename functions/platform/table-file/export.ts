import type { Failure } from '../../../shared/kernel/errors.ts';
import type { ExportFormat } from '../../../shared/kernel/export.ts';
import { MAXIMUM_EXPORT_BYTES, MAXIMUM_EXPORT_ROWS } from '../../../shared/kernel/export.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { TableContent } from './content.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CONTENT_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: XLSX,
} as const satisfies Record<ExportFormat, string>;

/** A route's answer, in either format. */
export const fileAnswers = {
  200: {
    description: 'The file',
    content: Object.fromEntries(
      Object.values(CONTENT_TYPES).map((type) => [type, { schema: { type: 'string' as const, format: 'binary' } }]),
    ),
  },
};

export type TableFile = { readonly body: Uint8Array<ArrayBuffer>; readonly contentType: string };

const tooLarge: Failure = { code: 'notAllowedNow', reason: 'exportTooLarge' };

/** Hands a file over under its name. */
export const download = ({ body, contentType, name }: TableFile & { readonly name: string }): Response =>
  new Response(body, {
    headers: { 'content-type': contentType, 'content-disposition': `attachment; filename="${name}"` },
  });

/** A table as a file. The writers are loaded by the first export: a cold start does not wait for them. */
export const tableFile = async (content: TableContent, format: ExportFormat): Promise<Result<TableFile, Failure>> => {
  if (content.rows.length > MAXIMUM_EXPORT_ROWS) return fail(tooLarge);
  const body =
    format === 'csv'
      ? (await import('./csv.ts')).csvFile(content)
      : await (await import('./workbook.ts')).workbookFile(content);
  return body.length > MAXIMUM_EXPORT_BYTES ? fail(tooLarge) : ok({ body, contentType: CONTENT_TYPES[format] });
};
