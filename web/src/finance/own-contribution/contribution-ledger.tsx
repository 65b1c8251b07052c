import type { OwnContribution } from '../../../../shared/finance/schema.ts';
import { formatDate, formatMoney } from '../../../../shared/kernel/format.ts';
import { usePlace } from '../../app/place.ts';
import type { Column } from '../../ui/data-table.tsx';
import { takeBackOwnContribution } from '../ledger-api.ts';
import { LedgerCard } from '../ledger-card.tsx';
import { useMemberNames } from '../member-names.ts';
import { useBudgetWords } from '../words.ts';

/** Every own contribution as it was entered, with what was taken back. */
export const ContributionLedger = ({ entries }: { entries: readonly OwnContribution[] }) => {
  const words = useBudgetWords().own;
  const place = usePlace();
  const { nameOf } = useMemberNames();
  if (entries.length === 0) return null;
  const columns: Column<OwnContribution>[] = [
    { key: 'payer', header: words.payer, cell: ({ payer }) => payer },
    { key: 'member', header: words.member, cell: ({ memberId }) => nameOf(memberId) },
    { key: 'source', header: words.source, cell: ({ source }) => words.sources[source] },
    { key: 'on', header: words.on, cell: ({ on }) => formatDate(on) },
    { key: 'proof', header: words.proof, cell: ({ proof }) => proof, wideOnly: true },
    { key: 'amount', header: words.amount, cell: ({ amount }) => formatMoney(amount), numeric: true },
  ];
  return (
    <LedgerCard
      title={words.ledger}
      entries={entries}
      columns={columns}
      permission="ownContribution:write"
      takeBack={(contribution, reason) => takeBackOwnContribution(place, contribution, reason)}
    />
  );
};
