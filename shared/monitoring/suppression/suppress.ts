import type { Quarter } from '../../kernel/dates.ts';
import { hangingTogether, intervalsOf, spanOf } from './attack.ts';
import {
  type CountedCell,
  type DecidedCell,
  type Decision,
  type HidingReason,
  isSameCells,
  type Release,
  type SuppressionRules,
} from './cell.ts';
import { Hiding } from './hiding.ts';
import { type Entry, type Ledger, ledgerOf, secretsOf } from './ledger.ts';
import type { Attack, OpenAttack } from './solver.ts';

export type Suppression = {
  readonly release: Release;
  /** Quarters of which nothing new may be published: something hidden could be worked out even if nothing were shown. */
  readonly withheld: readonly Quarter[];
};

const spanNow = (attack: Attack, secret: number, enough: number): number => {
  const interval = intervalsOf(attack, [secret], enough).get(secret);
  return interval ? spanOf(interval) : 0;
};

/** Hides one more cell, such that a secret is out of reach; if none does alone, the one that helps most. False when there is none. */
const hideOneMore = ({ system }: Ledger, hiding: Hiding, attack: Attack, secret: number, enough: number): boolean => {
  const near = hiding.besides([secret]);
  const further = hiding.besides(hangingTogether(system, hiding.known, secret));
  let best: { entry: Entry; span: number } | undefined;
  for (const entry of [...near, ...further.filter((other) => !near.includes(other))]) {
    hiding.hide(entry);
    const span = spanNow(attack, secret, enough);
    if (span >= enough) return true;
    hiding.unhide(entry);
    if (span > (best?.span ?? -1)) best = { entry, span };
  }
  if (best) hiding.hide(best.entry);
  return best !== undefined;
};

/** Hides cells until the attack on every secret fails. Gives the secrets on which it cannot fail. */
const hideUntilSafe = (ledger: Ledger, hiding: Hiding, attack: Attack, enough: number): number[] => {
  const secrets = secretsOf(ledger.system, enough);
  // What is hidden more leaves more possible: what was out of reach once stays so.
  const [safe, lost] = [new Set<number>(), new Set<number>()];
  // Each round hides a cell or gives a secret up, and there are only so many of both.
  for (;;) {
    const open = secrets.filter((secret) => !hiding.known.has(secret) && !safe.has(secret) && !lost.has(secret));
    let exposed: number | undefined;
    for (const [secret, interval] of intervalsOf(attack, open, enough))
      if (spanOf(interval) >= enough) safe.add(secret);
      else exposed ??= secret;
    if (exposed === undefined) return [...lost];
    if (!hideOneMore(ledger, hiding, attack, exposed, enough)) lost.add(exposed);
  }
};

/** Of what cannot be kept, what could be worked out before already: under a lower threshold. That cannot be taken back. */
const newlyLost = ({ earlier, shownBefore }: Ledger, lost: readonly number[], enough: number, open: OpenAttack) => {
  if (lost.length === 0) return [];
  const attack = open(earlier);
  for (const variable of shownBefore) attack.tell(variable);
  const isOld = (secret: number): boolean =>
    secret < earlier.variables.length && spanNow(attack, secret, enough) < enough;
  const found = lost.filter((secret) => !isOld(secret));
  attack.close();
  return found;
};

const decisionOf = ({ wasShown }: Entry, reason: HidingReason | undefined): Decision => {
  if (!reason) return { kind: 'shown' };
  return { kind: wasShown ? 'changedNotShown' : 'hidden', reason };
};

/** The cells of one quarter, decided against what was published of it before; nothing when it must be withheld. */
const decideQuarter = (
  history: readonly Release[],
  next: readonly CountedCell[],
  rules: SuppressionRules,
  open: OpenAttack,
): Release | undefined => {
  const last = history.at(-1);
  // Nothing changed, so nothing more is told: all stays as it is shown.
  if (last && isSameCells(last, next)) return last;
  const ledger = ledgerOf(history, next, rules);
  const attack = open(ledger.system);
  const hiding = new Hiding(ledger, attack);
  const lost = hideUntilSafe(ledger, hiding, attack, rules.smallCellThreshold);
  attack.close();
  if (newlyLost(ledger, lost, rules.smallCellThreshold, open).length > 0) return undefined;
  return ledger.entries.map(
    (entry): DecidedCell => ({ ...entry.cell, decision: decisionOf(entry, hiding.reasons.get(entry)) }),
  );
};

/** What was published of a quarter, each time that something of it had changed. */
const changesOf = (history: readonly Release[], quarter: Quarter): Release[] => {
  const ofQuarter = history.map((release) => release.filter((cell) => cell.quarter === quarter));
  return ofQuarter.filter((cells, index) => {
    const before = ofQuarter.slice(0, index).findLast((earlier) => earlier.length > 0);
    return cells.length > 0 && !(before && isSameCells(before, cells));
  });
};

/**
 * Decides which cells of the next release are shown. Afterwards the attack fails on everything that is hidden, in this release and in
 * all before: each number can still be so many different ones as `smallCellThreshold` says, for whoever lays all releases side by side.
 * No published table goes over quarters, so each quarter is a system by itself: what one costs does not grow with the others.
 * The same releases give the same decisions, whatever the order of the cells.
 * @param history all releases before, in their order, with what was decided
 * @throws when cells do not make up their margins as the published tables say
 */
export const suppress = (
  history: readonly Release[],
  next: readonly CountedCell[],
  rules: SuppressionRules,
  open: OpenAttack,
): Suppression => {
  const quarters = [...Map.groupBy(next, ({ quarter }) => quarter)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const decided = quarters.map(([quarter, cells]) => ({
    quarter,
    release: decideQuarter(changesOf(history, quarter), cells, rules, open),
  }));
  return {
    release: decided.flatMap(({ release }) => release ?? []),
    withheld: decided.flatMap(({ quarter, release }) => (release ? [] : [quarter])),
  };
};
