import { attack, type Interval, spanOf } from '../../../shared/monitoring/suppression/attack.ts';
import {
  type CountedCell,
  keyOf,
  type PlaceKey,
  type Release,
  type SuppressionRules,
} from '../../../shared/monitoring/suppression/cell.ts';
import { suppress } from '../../../shared/monitoring/suppression/suppress.ts';
import { type System, systemOf } from '../../../shared/monitoring/suppression/system.ts';

export const RULES: SuppressionRules = { smallCellThreshold: 5, fewEmployersThreshold: 3 };

/** Publishes one release after the other, but for those that must be withheld. */
export const publish = (releases: readonly (readonly CountedCell[])[], rules = RULES): Release[] => {
  const history: Release[] = [];
  for (const cells of releases) {
    const suppression = suppress(history, cells, rules);
    if (suppression.kind === 'publishable') history.push(suppression.release);
  }
  return history;
};

/** What whoever saw all releases knows, and what is to stay hidden: persons, and by how few a recomputation moved a number. */
export const viewOf = (history: readonly Release[], threshold = RULES.smallCellThreshold) => {
  const system = systemOf(history);
  const known = new Set<number>();
  history.forEach((release, index) => {
    for (const cell of release) {
      const variables = system.releases[index]?.get(keyOf(cell));
      if (variables && cell.decision.kind === 'shown') known.add(variables.persons).add(variables.employers);
    }
  });
  const secrets = [...system.variables.keys()].filter((variable) => {
    const { of, truth } = system.variables[variable] ?? { of: 'employers', truth: 0 };
    return !known.has(variable) && (of === 'persons' || (of === 'change' && truth < threshold));
  });
  return { system, known, secrets };
};

export type View = ReturnType<typeof viewOf>;

/** Everything hidden that can be told more precisely than the threshold allows. */
export const brokenIn = ({ system, known, secrets }: View, threshold = RULES.smallCellThreshold): Interval[] =>
  [...attack(system, known, secrets).values()].filter((interval) => spanOf(interval) < threshold);

/** The interval of one place in the latest release. */
export const intervalAt = ({ system, known }: { system: System; known: ReadonlySet<number> }, key: PlaceKey) => {
  const variable = system.releases.at(-1)?.get(key)?.persons ?? -1;
  return attack(system, known, [variable]).get(variable);
};
