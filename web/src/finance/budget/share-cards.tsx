import { FUNDING_SHARES, type LivingShares } from '../../../../shared/finance/budget/schema.ts';
import { formatMoney } from '../../../../shared/kernel/format.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useBudgetTexts } from '../words.ts';
import type { NamedRow } from './living-rows.tsx';

const SHOWN = ['budget', 'certified', 'remaining'] as const satisfies readonly (keyof LivingShares)[];

/** Budget, certified and remaining in the three shares of funding, each row adding up to its total cost. */
export const ShareCards = ({ rows, header }: { rows: readonly NamedRow[]; header: string }) => {
  const texts = useBudgetTexts();
  if (rows.some(({ shares }) => !shares)) return <p className="notice">{texts.noShares}</p>;
  const columnsOf = (figure: keyof LivingShares): Column<NamedRow>[] => [
    { key: 'name', header, cell: ({ name }) => name },
    ...FUNDING_SHARES.map(
      (funder): Column<NamedRow> => ({
        key: funder,
        header: texts.funders[funder],
        cell: ({ shares }) => (shares ? formatMoney(shares[figure][funder]) : null),
        numeric: true,
      }),
    ),
    { key: 'total', header: texts.total, cell: ({ figures }) => formatMoney(figures[figure]), numeric: true },
  ];
  return SHOWN.map((figure) => {
    const title = `${texts.figures[figure]}: ${texts.inShares}`;
    return (
      <Card key={figure} title={title} flush>
        <DataTable caption={title} columns={columnsOf(figure)} rows={rows} rowKey={({ key }) => key} />
      </Card>
    );
  });
};
