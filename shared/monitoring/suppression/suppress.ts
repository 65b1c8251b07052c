import { attack, hangingTogether, intervalsOf, spanOf } from './attack.ts';
import type { CountedCell, DecidedCell, Decision, HidingReason, Release, SuppressionRules } from './cell.ts';
import { type Entry, type Ledger, ledgerOf, secretsOf } from './ledger.ts';
import type { System } from './system.ts';

export type Suppression =
  | { readonly kind: 'publishable'; readonly release: Release }
  /** Something hidden could be worked out even if nothing new were shown. Nothing may be published. */
  | { readonly kind: 'withheld' };

/** Decides cell by cell: what is hidden so far, and what is known in consequence. */
class Hiding {
  readonly reasons = new Map<Entry, HidingReason>();
  readonly known: Set<number>;
  readonly #entryOf = new Map<number, Entry>();
  readonly #system: System;

  constructor(ledger: Ledger) {
    this.#system = ledger.system;
    this.known = new Set(ledger.shownBefore);
    for (const entry of ledger.entries) {
      this.#entryOf.set(entry.variables.persons, entry).set(entry.variables.employers, entry);
      if (entry.reason) this.reasons.set(entry, entry.reason);
      else this.#show(entry);
    }
  }

  #show({ variables }: Entry): void {
    this.known.add(variables.persons).add(variables.employers);
  }

  hide(entry: Entry): void {
    this.reasons.set(entry, 'complementary');
    this.known.delete(entry.variables.persons);
    this.known.delete(entry.variables.employers);
  }

  unhide(entry: Entry): void {
    this.reasons.delete(entry);
    this.#show(entry);
  }

  /** Cells that could be hidden and stand in a row with a hidden number: the finest and smallest first, so that totals stay longest. */
  besides(hidden: readonly number[]): Entry[] {
    const system = this.#system;
    const rows = new Set(hidden.flatMap((variable) => system.rowsOf[variable] ?? []));
    const near = new Set(
      [...rows].flatMap((row) =>
        (system.rows[row]?.terms ?? []).flatMap(([variable]) => this.#entryOf.get(variable) ?? []),
      ),
    );
    const fineness = ({ cell }: Entry): number => Object.keys(cell.categories).length;
    return [...near]
      .filter((entry) => !this.reasons.has(entry))
      .toSorted((a, b) => fineness(b) - fineness(a) || a.cell.persons - b.cell.persons || (a.key < b.key ? -1 : 1));
  }
}

const spanWhen = (system: System, hiding: Hiding, secret: number, enough: number): number => {
  const hidden = hangingTogether(system, hiding.known, secret);
  const interval = intervalsOf(system, hiding.known, hidden, [secret], enough).get(secret);
  return interval ? spanOf(interval) : 0;
};

/** Hides one more cell, such that a secret is out of reach; if none does alone, the one that helps most. False when there is none. */
const hideOneMore = (system: System, hiding: Hiding, secret: number, enough: number): boolean => {
  const hidden = hangingTogether(system, hiding.known, secret);
  const near = hiding.besides([secret]);
  let best: { entry: Entry; span: number } | undefined;
  for (const entry of [...near, ...hiding.besides(hidden).filter((other) => !near.includes(other))]) {
    hiding.hide(entry);
    const span = spanWhen(system, hiding, secret, enough);
    if (span >= enough) return true;
    hiding.unhide(entry);
    if (span > (best?.span ?? -1)) best = { entry, span };
  }
  if (best) hiding.hide(best.entry);
  return best !== undefined;
};

/** Hides cells until the attack on every secret fails. Gives the secrets on which it cannot fail. */
const hideUntilSafe = ({ system, earlier }: Ledger, hiding: Hiding, enough: number): number[] => {
  const secrets = secretsOf(system, enough);
  const [safe, lost] = [new Set<number>(), new Set<number>()];
  for (const start of secrets) {
    while (!hiding.known.has(start) && !safe.has(start) && !lost.has(start)) {
      const hidden = new Set(hangingTogether(system, hiding.known, start));
      const together = secrets.filter((secret) => hidden.has(secret) && !lost.has(secret));
      const isAsBefore = [...hidden].every((variable) =>
        (system.rowsOf[variable] ?? []).every((row) => row < earlier.rows.length),
      );
      if (isAsBefore) {
        for (const secret of together) safe.add(secret);
        break;
      }
      const learned = intervalsOf(system, hiding.known, [...hidden], together, enough);
      const exposed = together.find((secret) => spanOf(learned.get(secret) ?? { low: 0, high: 0 }) < enough);
      if (exposed === undefined) for (const secret of together) safe.add(secret);
      else if (!hideOneMore(system, hiding, exposed, enough)) lost.add(exposed);
    }
  }
  return [...lost];
};

const decisionOf = ({ wasShown }: Entry, reason: HidingReason | undefined): Decision => {
  if (!reason) return { kind: 'shown' };
  return { kind: wasShown ? 'changedNotShown' : 'hidden', reason };
};

/**
 * Decides which cells of the next release are shown. Afterwards the attack fails on everything that is hidden, in this release and in
 * all before: each number can still be so many different ones as `smallCellThreshold` says, for whoever lays all releases side by side.
 * The same releases give the same decisions, whatever the order of the cells.
 * @param history all releases before, in their order, with what was decided
 * @throws when cells do not make up their margins as the published tables say
 */
export const suppress = (
  history: readonly Release[],
  next: readonly CountedCell[],
  rules: SuppressionRules,
): Suppression => {
  const ledger = ledgerOf(history, next, rules);
  const hiding = new Hiding(ledger);
  const lost = hideUntilSafe(ledger, hiding, rules.smallCellThreshold);
  // What could be worked out before, under a lower threshold, cannot be taken back.
  const { earlier, shownBefore } = ledger;
  const before = attack(
    earlier,
    shownBefore,
    lost.filter((secret) => secret < earlier.variables.length),
  );
  const isNew = (secret: number): boolean => {
    const interval = before.get(secret);
    return !interval || spanOf(interval) >= rules.smallCellThreshold;
  };
  if (lost.some(isNew)) return { kind: 'withheld' };
  const release = ledger.entries.map(
    (entry): DecidedCell => ({ ...entry.cell, decision: decisionOf(entry, hiding.reasons.get(entry)) }),
  );
  return { kind: 'publishable', release };
};
