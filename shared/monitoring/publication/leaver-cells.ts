import type { Quarter } from '../../kernel/dates.ts';
import type { MatchingResult } from '../matching/result.ts';
import type { CountedCell } from '../suppression/cell.ts';
import type { Work } from '../suppression/published-tables.ts';

/** All who left a local partnership in each quarter, in all and by whether they had any work since: what those who started are a part of. */
export const leaverCells = ({ leavers }: MatchingResult, quarters: readonly Quarter[]): CountedCell[] => {
  const byPeriod = new Map(
    leavers
      .filter(({ table, purpose }) => table === 'exit' && purpose === 'monitoring')
      .map((cell) => [cell.period, cell]),
  );
  return quarters.flatMap((quarter) => {
    const { leavers: all, atWork } = byPeriod.get(quarter) ?? { leavers: 0, atWork: 0 };
    const cellOf = (persons: number, work?: Work): CountedCell => ({
      population: 'leavers',
      quarter,
      categories: work ? { work } : {},
      persons,
    });
    return [cellOf(all), cellOf(atWork, 'atWork'), cellOf(all - atWork, 'notAtWork')];
  });
};
