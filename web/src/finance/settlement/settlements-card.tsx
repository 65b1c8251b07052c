import type { Settlement } from '../../../../shared/finance/settlement/schema.ts';
import { formatDayOf, formatMoney } from '../../../../shared/kernel/format.ts';
import { pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Link } from '../../ui/link.tsx';
import { useSettlementTexts, useSettlementWords } from './words.ts';

/** Every settlement of a period that was prepared, the newest first, with what became of it. */
export const SettlementsCard = ({ settlements }: { settlements: readonly Settlement[] }) => {
  const words = useSettlementWords();
  const texts = useSettlementTexts();
  const paths = pathsOf(usePlace());
  const columns: Column<Settlement>[] = [
    {
      key: 'number',
      header: words.number,
      cell: ({ period, number }) => <Link to={paths.settlementOf(period, number)}>{words.one(number)}</Link>,
    },
    {
      key: 'state',
      header: words.state,
      cell: (settlement) => (
        <>
          <span className="tag">{texts.states[settlement.state]}</span>
          {'reason' in settlement ? <span className="small muted block">{settlement.reason}</span> : null}
        </>
      ),
    },
    { key: 'on', header: texts.labels.on, cell: ({ preparedAt }) => formatDayOf(preparedAt) },
    { key: 'cut', header: texts.labels.cut, cell: ({ cut }) => formatMoney(cut), numeric: true },
    { key: 'toPay', header: texts.figures.toPay.name, cell: ({ toPay }) => formatMoney(toPay), numeric: true },
    {
      key: 'recovery',
      header: texts.figures.recovery.name,
      cell: ({ recovery }) => formatMoney(recovery),
      numeric: true,
    },
  ];
  return settlements.length === 0 ? (
    <Card title={words.list}>
      <p className="muted">{words.none}</p>
    </Card>
  ) : (
    <Card title={words.list} flush>
      <DataTable caption={words.list} columns={columns} rows={settlements} rowKey={({ number }) => String(number)} />
    </Card>
  );
};
