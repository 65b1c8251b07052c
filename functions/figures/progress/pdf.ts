import type { Progress, ProgressRow } from '../../../shared/figures/progress/schema.ts';
import { formatCount, formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { CO_FUNDING_LINE } from '../../../shared/texts/co-funding.ts';
import { progressTexts } from '../../../shared/texts/progress/catalogue.ts';
import type { ProgressTexts } from '../../../shared/texts/progress/nl.ts';
import { foot } from '../../platform/pdf/foot.ts';
import { type Paper, pdfFile } from '../../platform/pdf/paper.ts';
import { type Cell, table } from '../../platform/pdf/table.ts';
import { brandBar, heading, paragraph, SMALL } from '../../platform/pdf/text.ts';
import { BREAKDOWNS, type NameOf } from './names.ts';
import { notesOf } from './notes.ts';

const text = (written: string): Cell => [{ text: written }];

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
    for (const breakdown of BREAKDOWNS) {
      heading(paper, 'H2', words.dimensions[breakdown]);
      writeRows(paper, progress[breakdown], (key) => nameOf(breakdown, key), words);
    }
    foot(paper, {
      emblem: words.emblem,
      coFunded: CO_FUNDING_LINE[language],
      made: words.made(formatDayOf(at), formatTimeOf(at)),
      page: words.page,
    });
  });
};
