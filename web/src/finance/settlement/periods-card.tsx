import type { SettledPeriod } from '../../../../shared/finance/settlement/outcome.ts';
import { formatCount, formatMoney } from '../../../../shared/kernel/format.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useSettlementTexts } from './words.ts';

/** What each period adds to a settlement over several. */
export const PeriodsCard = ({ periods }: { periods: readonly SettledPeriod[] }) => {
  const { labels, figures, sections, inPeriod } = useSettlementTexts();
  const columns: Column<SettledPeriod>[] = [
    { key: 'period', header: labels.period, cell: ({ period }) => inPeriod(period) },
    {
      key: 'realised',
      header: `${labels.realised} / ${labels.goal}`,
      cell: ({ targets: [companies] }) =>
        `${formatCount(companies?.realised ?? 0)} / ${formatCount(companies?.goal ?? 0)}`,
      numeric: true,
    },
    ...(['accepted', 'grantedSubsidy', 'paid'] as const).map(
      (figure): Column<SettledPeriod> => ({
        key: figure,
        header: figures[figure].name,
        cell: (period) => formatMoney(period[figure]),
        numeric: true,
      }),
    ),
  ];
  return (
    <Card title={sections.periods} flush>
      <DataTable caption={sections.periods} columns={columns} rows={periods} rowKey={({ period }) => String(period)} />
    </Card>
  );
};
