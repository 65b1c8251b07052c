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
import type { CellVariables } from './system-builder.ts';

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
        return variables ? [variables.persons, variables.employers] : [];
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

/** The hidden numbers that nobody may work out: of persons, and of how few a recomputation moved. */
export const secretsOf = ({ variables }: System, smallCellThreshold: number): number[] =>
  variables.flatMap(({ of, truth }, variable) => {
    if (of === 'persons') return [variable];
    return of === 'change' && truth < smallCellThreshold ? [variable] : [];
  });
