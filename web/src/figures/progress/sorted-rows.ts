import { useState } from 'react';
import type { ProgressRow } from '../../../../shared/figures/progress/schema.ts';
import type { Sorting } from '../../ui/data-table.tsx';

/** What rows are sorted by; `urgency` is as the API gives them: who is furthest behind first. */
export const PROGRESS_SORTS = ['name', 'target', 'expected', 'realised', 'behind', 'inPipeline', 'forecast'] as const;
type SortKey = (typeof PROGRESS_SORTS)[number];

const numberOf = (row: ProgressRow, by: Exclude<SortKey, 'name'>): number => {
  const values = {
    target: row.target,
    expected: row.expectedByNow,
    realised: row.realised,
    behind: row.behind,
    inPipeline: row.inPipeline,
    forecast: row.forecast?.expected,
  };
  return values[by] ?? -1;
};

const compare = (by: SortKey, nameOf: (key: string) => string) => (one: ProgressRow, other: ProgressRow) =>
  by === 'name' ? nameOf(one.key).localeCompare(nameOf(other.key)) : numberOf(one, by) - numberOf(other, by);

type Chosen = { readonly by: SortKey; readonly direction: 'ascending' | 'descending' };

/** Rows in the order that somebody chose by a column; a second click turns it round. */
export const useSortedRows = (
  rows: readonly ProgressRow[],
  nameOf: (key: string) => string,
): { readonly sorted: readonly ProgressRow[]; readonly sorting: Sorting } => {
  const [chosen, setChosen] = useState<Chosen>();
  const ascending = chosen ? rows.toSorted(compare(chosen.by, nameOf)) : rows;
  return {
    sorted: chosen?.direction === 'descending' ? ascending.toReversed() : ascending,
    sorting: {
      by: chosen?.by ?? '',
      direction: chosen?.direction ?? 'ascending',
      onSort: (name) => {
        const by = PROGRESS_SORTS.find((known) => known === name);
        if (!by) return;
        const turned = chosen?.by === by && chosen.direction === 'descending' ? 'ascending' : 'descending';
        setChosen({ by, direction: turned });
      },
    },
  };
};
