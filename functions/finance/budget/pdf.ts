import { type Grouping, type LivingRow, rolledUp, totalOf } from '../../../shared/finance/budget/roll-up.ts';
import { FUNDING_SHARES, type LivingTable } from '../../../shared/finance/budget/schema.ts';
import { COST_CATEGORIES } from '../../../shared/finance/schema.ts';
import { formatDayOf, formatExactPercentage, formatMoney, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { shareOf } from '../../../shared/kernel/money.ts';
import { budgetTexts } from '../../../shared/texts/budget/catalogue.ts';
import type { BudgetTexts } from '../../../shared/texts/budget/nl.ts';
import { CO_FUNDING_LINE } from '../../../shared/texts/co-funding.ts';
import { foot } from '../../platform/pdf/foot.ts';
import { type Paper, pdfFile } from '../../platform/pdf/paper.ts';
import { type Cell, table } from '../../platform/pdf/table.ts';
import { brandBar, heading, paragraph, SMALL } from '../../platform/pdf/text.ts';
import { provenanceOf } from './notes.ts';

export type LivingPaper = {
  readonly partnershipId: string;
  readonly living: LivingTable;
  readonly by: Grouping;
  readonly memberOf: (id: string) => string;
};

const text = (written: string): Cell => [{ text: written }];

const nameOf = (row: LivingRow, { by, memberOf }: LivingPaper, words: BudgetTexts, language: Language): string => {
  const { memberId, year, category } = row;
  const hasYear = by === 'year' || by === 'memberYear' || by === 'all';
  return [
    ...(memberId === undefined ? [] : [memberOf(memberId)]),
    ...(hasYear ? [year === undefined ? words.yearUnknown : String(year)] : []),
    ...(category === undefined ? [] : [COST_CATEGORIES[category][language]]),
  ].join(' · ');
};

const lineOf = (name: string, { figures }: LivingRow): Cell[] => [
  text(name),
  text(formatMoney(figures.budget)),
  text(formatMoney(figures.certified)),
  text(figures.budget === 0 ? '–' : formatExactPercentage(shareOf(figures.certified, figures.budget))),
  text(formatMoney(figures.remaining)),
];

const writeRows = (paper: Paper, content: LivingPaper, words: BudgetTexts, language: Language): void => {
  const { cells } = content.living;
  const lines = rolledUp(cells, content.by).map((row) => lineOf(nameOf(row, content, words, language), row));
  table(
    paper,
    [
      { header: words.kind, share: 0.34 },
      { header: words.figures.budget, share: 0.18 },
      { header: words.figures.certified, share: 0.18 },
      { header: words.share, share: 0.12 },
      { header: words.figures.remaining, share: 0.18 },
    ],
    [...lines, lineOf(words.total, totalOf(cells))],
  );
};

const writeShares = (paper: Paper, { living }: LivingPaper, words: BudgetTexts): void => {
  const { shares } = totalOf(living.cells);
  heading(paper, 'H2', words.inShares);
  if (!shares) {
    paragraph(paper, words.noShares);
    return;
  }
  table(
    paper,
    [
      { header: words.funder, share: 0.34 },
      { header: words.figures.budget, share: 0.22 },
      { header: words.figures.certified, share: 0.22 },
      { header: words.figures.remaining, share: 0.22 },
    ],
    FUNDING_SHARES.map((funder) => [
      text(words.funders[funder]),
      text(formatMoney(shares.budget[funder])),
      text(formatMoney(shares.certified[funder])),
      text(formatMoney(shares.remaining[funder])),
    ]),
  );
};

/** The living table on paper: put together as it is looked at, in the three shares, with where it comes from and who pays. */
export const livingPdf = (content: LivingPaper, language: Language): Promise<Uint8Array<ArrayBuffer>> => {
  const words = budgetTexts[language];
  const { living, partnershipId } = content;
  const at = living.retrievedAt;
  const title = words.title(partnershipId, living.period);
  return pdfFile({ title, language, at }, (paper) => {
    brandBar(paper);
    heading(paper, 'H1', title);
    for (const line of provenanceOf(living, words)) paragraph(paper, line, SMALL);
    writeRows(paper, content, words, language);
    writeShares(paper, content, words);
    foot(paper, {
      emblem: words.document.emblem,
      coFunded: CO_FUNDING_LINE[language],
      made: words.document.made(formatDayOf(at), formatTimeOf(at)),
      page: words.document.page,
    });
  });
};
