import { loadAttack } from '../../../functions/monitoring/measurement/highs.ts';
import type { CountedCell, Release, SuppressionRules } from '../../../shared/monitoring/suppression/cell.ts';
import { suppress } from '../../../shared/monitoring/suppression/suppress.ts';

export const RULES: SuppressionRules = { smallCellThreshold: 5, fewEmployersThreshold: 3 };
export const open = await loadAttack();

/** Publishes one release after the other, without the quarters that must be withheld. */
export const publish = (releases: readonly (readonly CountedCell[])[], rules = RULES): Release[] => {
  const history: Release[] = [];
  for (const cells of releases) history.push(suppress(history, cells, rules, open).release);
  return history;
};
