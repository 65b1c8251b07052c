import type { HidingReason } from './cell.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { Attack } from './solver.ts';
import { variablesOf } from './system-builder.ts';

/** The finest and smallest are hidden first, so that totals stay longest; and rather what was not shown before. */
const priceOf = ({ cell, wasShown }: Entry): number => {
  const dimensions = Object.keys(cell.categories).length;
  return (1 + Math.min(cell.persons, 1000) / 1000) * 20 ** (2 - dimensions) * (wasShown ? 3 : 1);
};

/** Decides cell by cell: what is hidden so far, and what an attack knows in consequence. */
export class Hiding {
  readonly reasons = new Map<Entry, HidingReason>();
  readonly known: Set<number>;
  readonly #entryOf = new Map<number, Entry>();
  readonly #shownBefore: ReadonlySet<number>;
  readonly #attack: Attack;

  constructor(ledger: Ledger, attack: Attack) {
    this.#shownBefore = ledger.shownBefore;
    this.#attack = attack;
    this.known = new Set(ledger.shownBefore);
    for (const variable of this.known) attack.tell(variable);
    for (const entry of ledger.entries) {
      for (const variable of variablesOf(entry.variables)) this.#entryOf.set(variable, entry);
      if (entry.reason) this.reasons.set(entry, entry.reason);
      else this.#show(entry);
    }
  }

  #show({ variables }: Entry): void {
    for (const variable of variablesOf(variables)) {
      this.known.add(variable);
      this.#attack.tell(variable);
    }
  }

  #hide(entry: Entry): void {
    this.reasons.set(entry, 'complementary');
    for (const variable of variablesOf(entry.variables)) {
      this.known.delete(variable);
      this.#attack.hide(variable);
    }
  }

  /** Hides every cell that must have another number, and says how many were not hidden before. */
  hideAll(moved: readonly number[]): number {
    const entries = new Set(moved.flatMap((variable) => this.#entryOf.get(variable) ?? []));
    const more = [...entries].filter((entry) => !this.reasons.has(entry));
    for (const entry of more) this.#hide(entry);
    return more.length;
  }

  /** What it costs to hide a number, one more or less of it: nothing when it is hidden, and no price when it can be hidden no more. */
  priceOf(variable: number): number | undefined {
    if (!this.known.has(variable)) return 0;
    const entry = this.#entryOf.get(variable);
    return entry && !this.#shownBefore.has(variable) ? priceOf(entry) : undefined;
  }
}
