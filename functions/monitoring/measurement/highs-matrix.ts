import type { System } from '../../../shared/monitoring/suppression/system.ts';

/** More than any number of people: what has no end stops here, so that every question has an answer. */
export const NO_END = 1e6;

/** Where each row begins in the list of all terms, and where the last one ends. */
const startsOf = (rows: readonly System['rows'][number]['terms'][]): Int32Array => {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((terms, row) => {
    starts[row + 1] = (starts[row] ?? 0) + terms.length;
  });
  return starts;
};

/** Rows as HiGHS takes them. */
export const matrixOf = (rows: readonly System['rows'][number]['terms'][], columns: number) =>
  ({
    format: 'csr',
    numRows: rows.length,
    numCols: columns,
    starts: startsOf(rows),
    indices: Int32Array.from(rows.flatMap((terms) => terms.map(([column]) => column))),
    values: Float64Array.from(rows.flatMap((terms) => terms.map(([, factor]) => factor))),
  }) as const;
