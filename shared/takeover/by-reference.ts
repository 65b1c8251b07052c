import type { Place } from './places.ts';
import { problemAt, type TakeoverProblem } from './problems.ts';

type Referred = { readonly row: number; readonly values: { readonly reference?: string | undefined } };

/** The first row of each reference; one that comes again is wrong. */
export const byReference = <R extends Referred>(
  rows: readonly R[],
  at: (row: number) => Place,
): { readonly rows: ReadonlyMap<string, R>; readonly problems: readonly TakeoverProblem[] } => {
  const first = new Map<string, R>();
  const problems: TakeoverProblem[] = [];
  for (const row of rows) {
    const { reference } = row.values;
    if (reference === undefined) continue;
    const earlier = first.get(reference);
    if (earlier) problems.push(problemAt(at(row.row), 'listedTwice', { first: String(earlier.row) }));
    else first.set(reference, row);
  }
  return { rows: first, problems };
};
