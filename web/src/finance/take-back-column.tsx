import type { Column } from '../ui/data-table.tsx';
import { useBudgetWords } from './words.ts';

type Entry = { readonly id: string; readonly reverses?: string | undefined; readonly reason?: string | undefined };

/** The column of a ledger that says what was taken back, and lets one do it. */
export const useTakeBackColumn = <Kept extends Entry>(
  entries: readonly Kept[],
  onTakeBack: ((entry: Kept) => void) | undefined,
): Column<Kept> => {
  const words = useBudgetWords().payments;
  const taken = new Set(entries.map(({ reverses }) => reverses));
  return {
    key: 'takeBack',
    header: words.takeBack,
    cell: (entry) => {
      if (entry.reverses !== undefined) return <span className="small muted">{words.because(entry.reason ?? '')}</span>;
      if (taken.has(entry.id)) return <span className="tag">{words.taken}</span>;
      return onTakeBack ? (
        <button type="button" className="button-link" onClick={() => onTakeBack(entry)}>
          {words.takeBack}
        </button>
      ) : null;
    },
  };
};
