import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { ExportFormat } from '../../shared/kernel/export.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { type FileColumn, tableContent } from '../platform/table-file/content.ts';
import { type TableFile, tableFile } from '../platform/table-file/export.ts';
import type { Author } from './event.ts';
import { type WriteDownDependencies, writeDownTaking } from './write-down.ts';

export type ExportDependencies = WriteDownDependencies;

type Export<Row> = {
  /** What is exported, as the file and the trail name it. */
  readonly subject:
    | 'companies'
    | 'trajectories'
    | 'referrals'
    | 'catalogue'
    | 'samples'
    | 'monitoring'
    | 'budget'
    | 'progress'
    | 'accessReview';
  /** Which of several tables of a subject it is, as the file is called: letters, digits and `-`. */
  readonly table?: string;
  readonly format: ExportFormat;
  readonly language: Language;
  readonly rows: readonly Row[];
  readonly columns: readonly FileColumn<Row>[];
  /** Lines above the table that say what it is. */
  readonly notes?: readonly string[];
};

/**
 * Makes a file of what somebody sees in a list. It is in the trail before it leaves: who took how much away, in which format. What was
 * sought stays out: it may name a person.
 */
export const exportTable =
  (dependencies: WriteDownDependencies) =>
  async <Row>(
    author: Author,
    { subject, table, format, language, rows, columns, notes }: Export<Row>,
  ): Promise<Result<TableFile & { readonly name: string }, Failure>> => {
    const at = dependencies.system.now();
    const file = await tableFile(tableContent(rows, columns, { at, language, notes }), format);
    if (!file.ok) return file;
    await writeDownTaking(dependencies, author, {
      action: `${subject}.exported`,
      changes: [
        { field: 'format', after: format },
        { field: 'rows', after: rows.length },
      ],
    });
    const name = [subject, ...(table ? [table] : []), dayOf(at)].join('-');
    return ok({ ...file.value, name: `${name}.${format}` });
  };
