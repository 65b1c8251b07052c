import type { Progress, ProgressRow } from '../../../shared/figures/progress/schema.ts';
import { formatCount, formatDate, formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { CO_FUNDING_LINE } from '../../../shared/texts/co-funding.ts';
import { progressTexts } from '../../../shared/texts/progress/catalogue.ts';
import type { ProgressTexts } from '../../../shared/texts/progress/nl.ts';
import { foot } from '../../platform/pdf/foot.ts';
import { type Paper, pdfFile } from '../../platform/pdf/paper.ts';
import { type Cell, table } from '../../platform/pdf/table.ts';
import { brandBar, heading, paragraph, SMALL } from '../../platform/pdf/text.ts';
import { DIMENSIONS, type NameOf } from './names.ts';

const text = (written: string): Cell => [{ text: written }];

/** The finding of the whole, and what the figures are. */
export const notesOf = (
  { realised, target, on, rulesVersion, isComplete }: Progress,
  words: ProgressTexts,
): string[] => [
  target === undefined
    ? words.wholeWithout(formatCount(realised))
    : words.whole(formatCount(realised), formatCount(target)),
  words.asOf(formatDate(on), rulesVersion),
  ...(isComplete ? [] : [words.incomplete]),
];

const writeRows = (
  paper: Paper,
  rows: readonly ProgressRow[],
  nameOf: (key: string) => string,
  words: ProgressTexts,
) => {
  const known = (count: number | undefined): Cell => text(count === undefined ? words.none : formatCount(count));
  table(
    paper,
    [
      { header: words.name, share: 0.34 },
      { header: words.target, share: 0.11 },
      { header: words.expected, share: 0.17 },
      { header: words.realised, share: 0.14 },
      { header: words.behind, share: 0.1 },
      { header: words.forecast, share: 0.14 },
    ],
    rows.map(({ key, target, expectedByNow, realised, behind, forecast }) => [
      text(nameOf(key)),
      known(target),
      known(expectedByNow),
      known(realised),
      known(behind),
      known(forecast?.expected),
    ]),
  );
};

/** Progress on paper: the finding, and a table for each breakdown with who is furthest behind first. */
export const progressPdf = (
  progress: Progress,
  nameOf: NameOf,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> => {
  const words = progressTexts[language];
  const at = progress.retrievedAt;
  const title = words.title(progress.partnershipId, progress.period.number);
  return pdfFile({ title, language, at }, (paper) => {
    brandBar(paper);
    heading(paper, 'H1', title);
    for (const note of notesOf(progress, words)) paragraph(paper, note, SMALL);
    for (const dimension of DIMENSIONS) {
      heading(paper, 'H2', words.dimensions[dimension]);
      writeRows(paper, progress[dimension], (key) => nameOf(dimension, key), words);
    }
    foot(paper, {
      emblem: words.emblem,
      coFunded: CO_FUNDING_LINE[language],
      made: words.made(formatDayOf(at), formatTimeOf(at)),
      page: words.page,
    });
  });
};
