import type { Match } from '../../shared/kernel/search-match.ts';

type Found<Row> = { readonly row: Row; readonly match: Match };

/** What is sought as typed comes before what is nearly it, whichever way the list is turned; among themselves they keep its order. */
export const bestFirst = <Row extends { readonly id: string }>(
  found: readonly Found<Row>[],
  sortText: (row: Row) => string,
  direction: 'ascending' | 'descending',
): { readonly rows: Row[]; readonly sortText: (row: Row) => string } => {
  const near = new Set(found.flatMap(({ row, match }) => (match === 'near' ? [row.id] : [])));
  const isFirst = direction === 'ascending' ? '0' : '1';
  const isSecond = direction === 'ascending' ? '1' : '0';
  return {
    rows: found.map(({ row }) => row),
    sortText: (row) => `${near.has(row.id) ? isSecond : isFirst}${sortText(row)}`,
  };
};
