import type { ReactNode } from 'react';
import { type Column, DataTable, type Sorting } from './data-table.tsx';
import { TableFoot } from './table-foot.tsx';

type ListResultsProps<Row extends { readonly id: string }> = {
  readonly caption: string;
  readonly list: { readonly rows: readonly Row[]; readonly total: number; readonly nextCursor?: string | undefined };
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting;
  /** What stands there when the list is empty. */
  readonly empty: ReactNode;
  /** The place after which this page starts; absent on the first. */
  readonly cursor: string | undefined;
  readonly onCursor: (cursor: string | undefined) => void;
};

/** A page of a list: its rows with the way to the next ones, or what to do when there are none. */
export function ListResults<Row extends { readonly id: string }>(props: ListResultsProps<Row>) {
  const { caption, list, columns, sorting, empty, cursor, onCursor } = props;
  const { nextCursor } = list;
  return (
    <section className="card" aria-label={caption}>
      {list.rows.length === 0 ? (
        empty
      ) : (
        <>
          <DataTable caption={caption} columns={columns} rows={list.rows} rowKey={({ id }) => id} sorting={sorting} />
          <TableFoot
            shown={list.rows.length}
            total={list.total}
            onFirst={cursor === undefined ? undefined : () => onCursor(undefined)}
            onNext={nextCursor === undefined ? undefined : () => onCursor(nextCursor)}
          />
        </>
      )}
    </section>
  );
}
