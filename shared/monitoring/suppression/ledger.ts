import {
  type CountedCell,
  type HidingReason,
  inOrder,
  keyOf,
  type PlaceKey,
  type Release,
  type SuppressionRules,
} from './cell.ts';
import { primaryReasons } from './primary.ts';
import { type System, systemOf } from './system.ts';
import { type CellVariables, type Variable, variablesOf } from './system-builder.ts';

/** A cell of the release in hand, with its variables and why it is hidden, if it is. */
export type Entry = {
  readonly cell: CountedCell;
  readonly key: PlaceKey;
  readonly variables: CellVariables;
  /** Its place was shown before: with other numbers, or with these. */
  readonly wasShown: boolean;
  readonly reason: HidingReason | undefined;
};

export type Ledger = {
  readonly system: System;
  readonly entries: readonly Entry[];
  /** Variables that earlier releases show. */
  readonly shownBefore: ReadonlySet<number>;
  /** All releases before. Its variables and rows come first in the system, under the same numbers. */
  readonly earlier: System;
};

const shownVariables = (system: System, history: readonly Release[]): Set<number> =>
  new Set(
    history.flatMap((release, index) =>
      release.flatMap((cell) => {
        const variables = cell.decision.kind === 'shown' ? system.releases[index]?.get(keyOf(cell)) : undefined;
        return variables ? variablesOf(variables) : [];
      }),
    ),
  );

/** Everything published before and the cells of the next release, with what these say too much by themselves. */
export const ledgerOf = (
  history: readonly Release[],
  next: readonly CountedCell[],
  rules: SuppressionRules,
): Ledger => {
  const system = systemOf([...history, next]);
  const earlier = systemOf(history);
  const shownBefore = shownVariables(system, history);
  const primary = primaryReasons(next, rules);
  const shownOnce = new Map<PlaceKey, number[]>();
  for (const cell of history.flat())
    if (cell.decision.kind === 'shown')
      shownOnce.set(keyOf(cell), [...(shownOnce.get(keyOf(cell)) ?? []), cell.persons]);
  const entries = inOrder(next).flatMap((cell): Entry[] => {
    const key = keyOf(cell);
    const variables = system.releases.at(-1)?.get(key);
    if (!variables) return [];
    const changes = (shownOnce.get(key) ?? []).map((persons) => Math.abs(persons - cell.persons));
    const isSmallChange = changes.some((change) => change > 0 && change < rules.smallCellThreshold);
    const asBefore = variables.persons < earlier.variables.length ? 'asBefore' : undefined;
    const reason = asBefore ?? primary.get(key) ?? (isSmallChange ? 'smallChange' : undefined);
    return [{ cell, key, variables, wasShown: changes.length > 0, reason }];
  });
  return { system, entries, shownBefore, earlier };
};

/** Numbers that nobody may work out while they are hidden, each with how far the least and the most that it can be must be apart. */
export type Secrets = ReadonlyMap<number, number>;

/** How far apart the ends of a hidden number must be; nothing where it is no secret: that many were moved may be known. */
const enoughFor = (
  { of, truth }: Variable,
  { smallCellThreshold, fewEmployersThreshold }: SuppressionRules,
): number | undefined => {
  switch (of) {
    case 'persons':
      return smallCellThreshold;
    case 'employers':
      return fewEmployersThreshold;
    case 'change':
      return truth < smallCellThreshold ? smallCellThreshold : undefined;
  }
};

/** Of persons, of their companies, and of how few persons a recomputation moved. */
export const secretsOf = ({ variables }: System, rules: SuppressionRules): Secrets =>
  new Map(
    variables.flatMap((variable, index) => {
      const enough = enoughFor(variable, rules);
      return enough === undefined ? [] : [[index, enough] as const];
    }),
  );
