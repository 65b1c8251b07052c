import type { SettledPeriod } from '../../../../shared/finance/settlement/outcome.ts';
import type { FrozenSettlement } from '../../../../shared/finance/settlement/schema.ts';
import { formatCount, formatMoney } from '../../../../shared/kernel/format.ts';
import type { SettlementTexts } from '../../../../shared/texts/settlement/nl.ts';
import type { Paper } from '../../../platform/pdf/paper.ts';
import { table } from '../../../platform/pdf/table.ts';
import { heading } from '../../../platform/pdf/text.ts';
import type { FileColumn } from '../../../platform/table-file/content.ts';

/** Of which period a line is: a column of a settlement over several, and of no other. */
export const periodColumn = <Row>(
  { inputs }: FrozenSettlement,
  { labels }: SettlementTexts,
  periodOf: (row: Row) => number,
): readonly FileColumn<Row>[] =>
  inputs.periods ? [{ header: labels.period, width: 9, value: (row) => ({ number: periodOf(row) }) }] : [];

/** A row for each period of a settlement over several: what it adds to targets and money. */
export const periodsTable = ({ outcome }: FrozenSettlement, { labels, figures, measures }: SettlementTexts) => {
  const perTarget = outcome.targets.flatMap(({ measure }) =>
    (['goal', 'realised'] as const).map(
      (figure): FileColumn<SettledPeriod> => ({
        header: `${figures[figure].name}: ${measures[measure]}`,
        width: 16,
        value: ({ targets }) => ({ number: targets.find((one) => one.measure === measure)?.[figure] ?? 0 }),
      }),
    ),
  );
  const amounts = (['accepted', 'grantedSubsidy', 'paid'] as const).map(
    (figure): FileColumn<SettledPeriod> => ({
      header: figures[figure].name,
      width: 18,
      value: (period) => ({ cents: period[figure] }),
    }),
  );
  const period: FileColumn<SettledPeriod> = {
    header: labels.period,
    width: 9,
    value: (row) => ({ number: row.period }),
  };
  return { rows: outcome.periods ?? [], columns: [period, ...perTarget, ...amounts] };
};

/** The same on paper. */
export const writePeriods = (paper: Paper, { outcome }: FrozenSettlement, words: SettlementTexts): void => {
  const { labels, figures, sections } = words;
  if (!outcome.periods) return;
  heading(paper, 'H2', sections.periods);
  table(
    paper,
    [
      { header: labels.period, share: 0.16 },
      { header: `${labels.realised} / ${labels.goal}`, share: 0.21 },
      { header: figures.accepted.name, share: 0.21 },
      { header: figures.grantedSubsidy.name, share: 0.21 },
      { header: figures.paid.name, share: 0.21 },
    ],
    outcome.periods.map(({ period, targets: [companies], accepted, grantedSubsidy, paid }) => [
      [{ text: words.inPeriod(period) }],
      [{ text: `${formatCount(companies?.realised ?? 0)} / ${formatCount(companies?.goal ?? 0)}` }],
      [{ text: formatMoney(accepted) }],
      [{ text: formatMoney(grantedSubsidy) }],
      [{ text: formatMoney(paid) }],
    ]),
  );
};
