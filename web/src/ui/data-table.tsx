import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language-context.ts';
import { Icon } from './icon.tsx';
import { TableScroll } from './table-scroll.tsx';

export type Column<Row, Key extends string = string> = {
  readonly key: Key;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** Left out on a phone, where a row is a card. */
  readonly wideOnly?: boolean;
  /** Only there for who chooses it. */
  readonly extra?: boolean;
  /** The name under which the list can be sorted by this column. */
  readonly sort?: string;
};

export type Sorting = {
  readonly by: string;
  readonly direction: 'ascending' | 'descending';
  readonly onSort: (by: string) => void;
};

const classOf = <Row,>({ numeric, wideOnly }: Column<Row>): string | undefined =>
  [numeric ? 'numeric' : '', wideOnly ? 'wide-only' : ''].filter(Boolean).join(' ') || undefined;

type DataTableProps<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sorting?: Sorting;
};

const HeaderCell = <Row,>({ column, sorting }: { column: Column<Row>; sorting: Sorting | undefined }) => {
  const { general } = useTexts();
  const className = column.numeric ? 'numeric' : undefined;
  const { sort } = column;
  // biome-ignore-start lint/a11y/noRedundantRoles: the phone's layout takes the table's own roles away in some browsers
  if (sort === undefined || !sorting)
    return (
      <th scope="col" role="columnheader" className={className}>
        {column.header}
      </th>
    );
  const active = sorting.by === sort;
  return (
    <th scope="col" role="columnheader" className={className} aria-sort={active ? sorting.direction : 'none'}>
      <button
        type="button"
        className="sort-button"
        title={general.sortBy(column.header)}
        onClick={() => sorting.onSort(sort)}
      >
        {column.header}
        {active ? <Icon name={sorting.direction === 'ascending' ? 'up' : 'down'} small /> : null}
      </button>
    </th>
  );
  // biome-ignore-end lint/a11y/noRedundantRoles: see above
};

/** A table whose first column names the row. On a phone every row becomes a card; its roles keep it a table for screen readers. */
export function DataTable<Row>({ caption, columns, rows, rowKey, sorting }: DataTableProps<Row>) {
  const [first, ...others] = columns;
  if (!first) return null;
  // biome-ignore-start lint/a11y/noRedundantRoles: the phone's layout takes the table's own roles away in some browsers
  return (
    <TableScroll label={caption}>
      <table className="cards-on-phone" role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              <th scope="row" role="rowheader">
                {first.cell(row)}
              </th>
              {others.map((column) => (
                <td key={column.key} role="cell" data-label={column.header} className={classOf(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
  // biome-ignore-end lint/a11y/noRedundantRoles: see above
}
