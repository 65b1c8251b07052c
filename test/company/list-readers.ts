import type { CompanyListReaders } from '../../functions/company/list.ts';
import { placeByName } from '../../functions/company/list-row.ts';
import type { CompanyListRow } from '../../shared/company/list.ts';

/** Rows of a projection that keeps no lines by name: all are read, whatever is asked. */
export const readersOf = (rows: readonly CompanyListRow[]): CompanyListReaders => ({
  readRows: async () => [...rows],
  readPage: () => async () => undefined,
});

/** The same rows as a projection with lines keeps them: a store that orders its sort keys by their bytes, and knows nothing of names. */
export const storedReadersOf = (rows: readonly CompanyListRow[]): CompanyListReaders => ({
  readRows: () => Promise.reject(new Error('All rows were read for one page')),
  readPage:
    (status) =>
    async ({ size, direction, after }) => {
      const sign = direction === 'ascending' ? 1 : -1;
      const lines = rows
        .filter((row) => row.status === status)
        .map((row) => ({ row, place: Buffer.from(placeByName(row)) }))
        .sort((a, b) => sign * Buffer.compare(a.place, b.place));
      const start = after === undefined ? undefined : Buffer.from(after);
      const left = start ? lines.filter(({ place }) => sign * Buffer.compare(place, start) > 0) : lines;
      return { rows: left.slice(0, size).map(({ row }) => row), more: left.length > size, total: lines.length };
    },
});
