import type { HidingReason } from './cell.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { Attack } from './solver.ts';
import type { System } from './system.ts';

/** Decides cell by cell: what is hidden so far, and what an attack knows in consequence. */
export class Hiding {
  readonly reasons = new Map<Entry, HidingReason>();
  readonly known: Set<number>;
  readonly #entryOf = new Map<number, Entry>();
  readonly #system: System;
  readonly #attack: Attack;

  constructor(ledger: Ledger, attack: Attack) {
    this.#system = ledger.system;
    this.#attack = attack;
    this.known = new Set(ledger.shownBefore);
    for (const variable of this.known) attack.tell(variable);
    for (const entry of ledger.entries) {
      this.#entryOf.set(entry.variables.persons, entry).set(entry.variables.employers, entry);
      if (entry.reason) this.reasons.set(entry, entry.reason);
      else this.#show(entry);
    }
  }

  #show({ variables }: Entry): void {
    for (const variable of [variables.persons, variables.employers]) {
      this.known.add(variable);
      this.#attack.tell(variable);
    }
  }

  hide(entry: Entry): void {
    this.reasons.set(entry, 'complementary');
    for (const variable of [entry.variables.persons, entry.variables.employers]) {
      this.known.delete(variable);
      this.#attack.hide(variable);
    }
  }

  unhide(entry: Entry): void {
    this.reasons.delete(entry);
    this.#show(entry);
  }

  /** Cells that could be hidden and stand in a row with a hidden number: the finest and smallest first, so that totals stay longest. */
  besides(hidden: Iterable<number>): Entry[] {
    const system = this.#system;
    const rows = new Set([...hidden].flatMap((variable) => system.rowsOf[variable] ?? []));
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
