import type { Grouping, LivingRow } from '../../../../shared/finance/budget/roll-up.ts';
import { formatExactPercentage, formatMoney } from '../../../../shared/kernel/format.ts';
import { shareOf } from '../../../../shared/kernel/money.ts';
import { pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Link } from '../../ui/link.tsx';
import { useBudgetTexts, useBudgetWords } from '../words.ts';
import { isByYear } from './row-name.ts';

export type NamedRow = LivingRow & { readonly name: string };

/** The entries behind what was certified of a row, as the address of their page names them. */
const entriesOf = ({ key, memberId, category, year }: LivingRow, by: Grouping, period: number) => ({
  period: String(period),
  member: memberId,
  category,
  year: key !== 'total' && isByYear(by) ? String(year ?? 'none') : undefined,
});

type LivingRowsProps = {
  readonly caption: string;
  readonly rows: readonly NamedRow[];
  readonly by: Grouping;
  readonly period: number;
};

const Certified = ({ row, by, period }: { row: NamedRow } & Pick<LivingRowsProps, 'by' | 'period'>) => {
  const paths = pathsOf(usePlace());
  const amount = formatMoney(row.figures.certified);
  if (row.origin.byHand + row.origin.takenOver === 0) return amount;
  return (
    <Link to={paths.certifiedAmounts} search={entriesOf(row, by, period)}>
      {amount}
    </Link>
  );
};

/** Budget, certified, share and remaining of each row; a certified amount leads to the entries that it consists of. */
export const LivingRows = ({ caption, rows, by, period }: LivingRowsProps) => {
  const texts = useBudgetTexts();
  const words = useBudgetWords();
  const money = (key: 'budget' | 'before' | 'latest', wideOnly = false): Column<NamedRow> => ({
    key,
    header: texts.figures[key],
    cell: ({ figures }) => formatMoney(figures[key]),
    numeric: true,
    wideOnly,
  });
  const columns: Column<NamedRow>[] = [
    { key: 'name', header: words.groupings[by], cell: ({ name }) => name },
    money('budget'),
    money('before', true),
    money('latest', true),
    {
      key: 'certified',
      header: texts.figures.certified,
      cell: (row) => <Certified row={row} by={by} period={period} />,
      numeric: true,
    },
    {
      key: 'share',
      header: texts.share,
      cell: ({ figures: { budget, certified } }) =>
        budget === 0 ? words.notInBudget : formatExactPercentage(shareOf(certified, budget)),
      numeric: true,
    },
    {
      key: 'remaining',
      header: texts.figures.remaining,
      cell: ({ figures: { remaining } }) => (
        <>
          {remaining < 0 ? <span className="tag tag-late">{words.above}</span> : null} {formatMoney(remaining)}
        </>
      ),
      numeric: true,
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ key }) => key} />;
};
