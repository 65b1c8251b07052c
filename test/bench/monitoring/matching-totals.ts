import type { MatchedCell } from '../../../shared/monitoring/matching/result.ts';

/** Sums over all cells of a matching: two ways of counting the same rows come to the same. */
export const totalsOf = (cells: readonly MatchedCell[]) => {
  const sum = (of: (cell: MatchedCell) => number): number => cells.reduce((total, cell) => total + of(cell), 0);
  const sumOfMonths = (of: 'due' | 'sameCompany' | 'anyWork'): number =>
    sum(({ retention }) => retention.reduce((total, month) => total + month[of].persons, 0));
  return {
    cells: cells.length,
    persons: sum(({ matched }) => matched.persons),
    synergy: sum(({ synergy }) => synergy.persons),
    companies: sum(({ matched }) => matched.companies),
    due: sumOfMonths('due'),
    sameCompany: sumOfMonths('sameCompany'),
    anyWork: sumOfMonths('anyWork'),
  };
};
