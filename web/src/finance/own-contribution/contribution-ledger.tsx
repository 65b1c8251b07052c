import { useState } from 'react';
import type { OwnContribution } from '../../../../shared/finance/schema.ts';
import { formatDate, formatMoney } from '../../../../shared/kernel/format.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { takeBackOwnContribution } from '../ledger-api.ts';
import { useMemberNames } from '../member-names.ts';
import { useTakeBackColumn } from '../take-back-column.tsx';
import { TakeBackDialog } from '../take-back-dialog.tsx';
import { useBudgetWords } from '../words.ts';

/** Every own contribution as it was entered, with what was taken back. */
export const ContributionLedger = ({ entries }: { entries: readonly OwnContribution[] }) => {
  const words = useBudgetWords().own;
  const place = usePlace();
  const { nameOf } = useMemberNames();
  const mayWrite = useMay('ownContribution:write');
  const [taking, setTaking] = useState<OwnContribution>();
  const takeBack = useTakeBackColumn(entries, mayWrite ? setTaking : undefined);
  if (entries.length === 0) return null;
  const columns: Column<OwnContribution>[] = [
    { key: 'payer', header: words.payer, cell: ({ payer }) => payer },
    { key: 'member', header: words.member, cell: ({ memberId }) => nameOf(memberId) },
    { key: 'source', header: words.source, cell: ({ source }) => words.sources[source] },
    { key: 'on', header: words.on, cell: ({ on }) => formatDate(on) },
    { key: 'proof', header: words.proof, cell: ({ proof }) => proof, wideOnly: true },
    { key: 'amount', header: words.amount, cell: ({ amount }) => formatMoney(amount), numeric: true },
    takeBack,
  ];
  return (
    <Card title={words.ledger} flush>
      <DataTable caption={words.ledger} columns={columns} rows={entries} rowKey={({ id }) => id} />
      {taking ? (
        <TakeBackDialog
          takeBack={(reason) => takeBackOwnContribution(place, taking, reason)}
          onClose={() => setTaking(undefined)}
        />
      ) : null}
    </Card>
  );
};
