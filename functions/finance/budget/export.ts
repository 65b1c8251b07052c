import { type Grouping, type LivingRow, rolledUp, totalOf } from '../../../shared/finance/budget/roll-up.ts';
import { FUNDING_SHARES, type LivingFigures, type LivingShares } from '../../../shared/finance/budget/schema.ts';
import { COST_CATEGORIES } from '../../../shared/finance/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { ExportFormat } from '../../../shared/kernel/export.ts';
import { formatCount } from '../../../shared/kernel/format.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { shareOf } from '../../../shared/kernel/money.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { budgetTexts } from '../../../shared/texts/budget/catalogue.ts';
import type { BudgetTexts } from '../../../shared/texts/budget/nl.ts';
import type { Author } from '../../audit/event.ts';
import { exportTable } from '../../audit/exports.ts';
import type { FileColumn } from '../../platform/table-file/content.ts';
import type { TableFile } from '../../platform/table-file/export.ts';
import { periodOf } from '../../programme/period-parameter.ts';
import { provenanceOf } from './notes.ts';
import { type LivingDependencies, livingTable } from './view.ts';

type Column = FileColumn<LivingRow>;
type Names = { readonly words: BudgetTexts; readonly language: Language; readonly memberOf: (id: string) => string };

const FIGURES = ['budget', 'before', 'latest', 'certified', 'remaining'] as const satisfies (keyof LivingFigures)[];
const IN_SHARES = ['budget', 'certified', 'remaining'] as const satisfies (keyof LivingShares)[];

const placeColumns = ({ words, language, memberOf }: Names): Column[] => [
  {
    header: words.member,
    width: 34,
    value: ({ key, memberId }) =>
      key === 'total' ? { text: words.total } : memberId === undefined ? undefined : { text: memberOf(memberId) },
  },
  { header: words.year, width: 10, value: ({ year }) => (year === undefined ? undefined : { number: year }) },
  {
    header: words.category,
    width: 24,
    value: ({ category }) => (category === undefined ? undefined : { text: COST_CATEGORIES[category][language] }),
  },
];

const figureColumns = ({ words }: Names): Column[] => [
  ...FIGURES.map(
    (name): Column => ({ header: words.figures[name], width: 20, value: ({ figures }) => ({ cents: figures[name] }) }),
  ),
  {
    header: words.share,
    width: 12,
    value: ({ figures: { budget, certified } }) => (budget === 0 ? undefined : { share: shareOf(certified, budget) }),
  },
];

const shareColumns = ({ words }: Names): Column[] =>
  IN_SHARES.flatMap((name) =>
    FUNDING_SHARES.map(
      (funder): Column => ({
        header: `${words.figures[name]}: ${words.funders[funder]}`,
        width: 26,
        value: ({ shares }) => (shares ? { cents: shares[name][funder] } : undefined),
      }),
    ),
  );

const originColumn = ({ words }: Names): Column => ({
  header: words.origin,
  width: 44,
  value: ({ origin }) => ({
    text: [
      origin.byHand > 0 ? words.byHand(formatCount(origin.byHand)) : '',
      origin.takenOver > 0 ? words.takenOver(formatCount(origin.takenOver)) : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  }),
});

type Request = {
  readonly period: number;
  readonly by: Grouping;
  readonly format: ExportFormat;
  readonly language: Language;
};

/** The living table as a file, put together as it is looked at, in total cost and in the three shares. Who takes it away stands in the trail. */
export const livingFile =
  (dependencies: LivingDependencies) =>
  async (
    author: Author,
    { period, by, format, language }: Request,
  ): Promise<Result<TableFile & { readonly name: string }, Failure>> => {
    const [table, members] = await Promise.all([livingTable(dependencies)(periodOf(period)), dependencies.members()]);
    const words = budgetTexts[language];
    const names = { words, language, memberOf: (id: string) => members.find((one) => one.id === id)?.name ?? id };
    return exportTable(dependencies)(author, {
      subject: 'budget',
      format,
      language,
      rows: [...rolledUp(table.cells, by), totalOf(table.cells)],
      columns: [...placeColumns(names), ...figureColumns(names), ...shareColumns(names), originColumn(names)],
      notes: provenanceOf(table, words),
    });
  };
