import { useState } from 'react';
import type { Permission } from '../../../shared/kernel/permissions.ts';
import { useMay } from '../app/place.ts';
import { Card } from '../ui/card.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { TakeBackDialog } from './take-back-dialog.tsx';
import { useBudgetWords } from './words.ts';

type Entry = { readonly id: string; readonly reverses?: string | undefined; readonly reason?: string | undefined };

type LedgerCardProps<Kept extends Entry> = {
  readonly title: string;
  readonly entries: readonly Kept[];
  readonly columns: readonly Column<Kept>[];
  /** Who may take an entry back, and how it is done. */
  readonly permission: Permission;
  readonly takeBack: (entry: Kept, reason: string) => Promise<unknown>;
};

type LastCellProps = {
  readonly entry: Entry;
  readonly isTaken: boolean;
  readonly onTakeBack: (() => void) | undefined;
};

/** What became of an entry: it takes another one back, it was taken back, or somebody may still do so. */
const LastCell = ({ entry, isTaken, onTakeBack }: LastCellProps) => {
  const words = useBudgetWords().payments;
  if (entry.reverses !== undefined) return <span className="small muted">{words.because(entry.reason ?? '')}</span>;
  if (isTaken) return <span className="tag">{words.taken}</span>;
  return onTakeBack ? (
    <button type="button" className="button-link" onClick={onTakeBack}>
      {words.takeBack}
    </button>
  ) : null;
};

/** The entries of a ledger in their order. None changes: one that was a mistake is taken back by another one, with its reason. */
export function LedgerCard<Kept extends Entry>({
  title,
  entries,
  columns,
  permission,
  takeBack,
}: LedgerCardProps<Kept>) {
  const words = useBudgetWords().payments;
  const may = useMay(permission);
  const [taking, setTaking] = useState<Kept>();
  const taken = new Set(entries.map(({ reverses }) => reverses));
  const last: Column<Kept> = {
    key: 'takeBack',
    header: words.takeBack,
    cell: (entry) => (
      <LastCell entry={entry} isTaken={taken.has(entry.id)} onTakeBack={may ? () => setTaking(entry) : undefined} />
    ),
  };
  return (
    <Card title={title} flush>
      <DataTable caption={title} columns={[...columns, last]} rows={entries} rowKey={({ id }) => id} />
      {taking ? (
        <TakeBackDialog takeBack={(reason) => takeBack(taking, reason)} onClose={() => setTaking(undefined)} />
      ) : null}
    </Card>
  );
}
