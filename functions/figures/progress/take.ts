import type { Progress, ProgressRow } from '../../../shared/figures/progress/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { progressTexts } from '../../../shared/texts/progress/catalogue.ts';
import type { ProgressTexts } from '../../../shared/texts/progress/nl.ts';
import type { Author } from '../../audit/event.ts';
import { exportTable } from '../../audit/exports.ts';
import { writeDownTaking } from '../../audit/write-down.ts';
import type { CatalogueReader } from '../../catalogue/reader.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { FileColumn } from '../../platform/table-file/content.ts';
import type { TableFile } from '../../platform/table-file/export.ts';
import type { FiguresRequest } from '../read.ts';
import { BREAKDOWNS, type Breakdown, type NameOf, namesIn } from './names.ts';
import { notesOf } from './notes.ts';
import { type ProgressDependencies, readProgress } from './read.ts';

export const PROGRESS_FORMATS = ['xlsx', 'csv', 'pdf'] as const;
export type ProgressFormat = (typeof PROGRESS_FORMATS)[number];
export const PDF = 'application/pdf';

export type ProgressFileDependencies = ProgressDependencies & {
  readonly catalogues: Pick<CatalogueReader, 'recent'>;
  readonly commit: Commit;
};
type Line = ProgressRow & { readonly breakdown: Breakdown };
type Taken = Result<TableFile & { readonly name: string }, Failure>;

const columnsOf = (words: ProgressTexts, nameOf: NameOf): FileColumn<Line>[] => {
  const counted = (header: string, of: (line: Line) => number | undefined): FileColumn<Line> => ({
    header,
    width: 20,
    value: (line) => {
      const count = of(line);
      return count === undefined ? undefined : { number: count };
    },
  });
  return [
    { header: words.dimension, width: 16, value: ({ breakdown }) => ({ text: words.dimensions[breakdown] }) },
    { header: words.name, width: 40, value: ({ breakdown, key }) => ({ text: nameOf(breakdown, key) }) },
    counted(words.target, ({ target }) => target),
    counted(words.expected, ({ expectedByNow }) => expectedByNow),
    counted(words.realised, ({ realised }) => realised),
    counted(words.behind, ({ behind }) => behind),
    counted(words.inPipeline, ({ inPipeline }) => inPipeline),
    counted(words.forecast, ({ forecast }) => forecast?.expected),
    counted(words.low, ({ forecast }) => forecast?.low),
    counted(words.high, ({ forecast }) => forecast?.high),
  ];
};

/** It is in the trail before it leaves, as every export is. */
const onPaper = async (
  dependencies: ProgressFileDependencies,
  author: Author,
  progress: Progress,
  { nameOf, language }: { readonly nameOf: NameOf; readonly language: Language },
): Promise<Taken> => {
  const { progressPdf } = await import('./pdf.ts');
  const body = await progressPdf(progress, nameOf, language);
  await writeDownTaking(dependencies, author, {
    action: 'progress.exported',
    changes: [{ field: 'format', after: 'pdf' }],
  });
  return ok({ body, contentType: PDF, name: `progress-${dayOf(dependencies.system.now())}.pdf` });
};

/** Progress as a file: a row for each partner, region, size and theme, or the same on paper. */
export const takeProgress =
  (dependencies: ProgressFileDependencies) =>
  async (
    author: Author,
    { format, language, ...request }: FiguresRequest & { readonly format: ProgressFormat; readonly language: Language },
  ): Promise<Taken> => {
    const reading = dependencies.readMembers();
    const [found, members, catalogues] = await Promise.all([
      readProgress({ ...dependencies, readMembers: () => reading })(request),
      reading,
      dependencies.catalogues.recent(),
    ]);
    if (!found.ok) return found;
    const progress = found.value;
    const words = progressTexts[language];
    const nameOf = namesIn(progress, { members, catalogues }, words, language);
    if (format === 'pdf') return onPaper(dependencies, author, progress, { nameOf, language });
    return exportTable(dependencies)(author, {
      subject: 'progress',
      format,
      language,
      rows: BREAKDOWNS.flatMap((breakdown) => progress[breakdown].map((row) => ({ ...row, breakdown }))),
      columns: columnsOf(words, nameOf),
      notes: notesOf(progress, words),
    });
  };
