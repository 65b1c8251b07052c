import type { Quarter } from '../../kernel/dates.ts';
import { intervalsOf, ROUNDED, spanOf } from './attack.ts';
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
import { type Entry, type Ledger, ledgerOf, type Secrets, secretsOf } from './ledger.ts';
import type { Attack, Interval, OpenAttack } from './solver.ts';

export type Suppression = {
  readonly release: Release;
  /** Quarters of which nothing new may be published: something hidden could be worked out even if nothing were shown. */
  readonly withheld: readonly Quarter[];
};

const intervalOf = (attack: Attack, secret: number, enough: number): Interval =>
  intervalsOf(attack, new Map([[secret, enough]])).get(secret) ?? { low: 0, high: 0 };

/**
 * Hides what must be for one secret to be out of reach: for it to be so many more than the least that it can be, or so many fewer than the most,
 * the cheapest others that would have to be other numbers too. False when nothing helps. Whether it did, is asked again by the attack.
 */
const secure = (hiding: Hiding, attack: Attack, secret: number, enough: number): boolean => {
  const interval = intervalOf(attack, secret, enough);
  if (spanOf(interval) >= enough) return true;
  const ways = [Math.ceil(interval.low - ROUNDED) + enough, Math.floor(interval.high + ROUNDED) - enough]
    .filter((to) => to >= 0)
    .flatMap((to) => attack.escape(secret, to, (variable) => hiding.priceOf(variable)) ?? []);
  const [cheapest] = ways.toSorted((a, b) => a.cost - b.cost);
  return cheapest !== undefined && hiding.hideAll(cheapest.moved) > 0;
};

/** Hides cells until the attack on every secret fails. Gives the secrets on which it cannot fail. */
const hideUntilSafe = (hiding: Hiding, attack: Attack, secrets: Secrets): number[] => {
  // What is hidden more leaves more possible: what was out of reach once stays so.
  const [safe, lost] = [new Set<number>(), new Set<number>()];
  // Each round hides a cell, which is a secret from then on, or loses or saves a secret; and there are only so many cells.
  for (;;) {
    const open = new Map(
      [...secrets].filter(([secret]) => !hiding.known.has(secret) && !safe.has(secret) && !lost.has(secret)),
    );
    if (open.size === 0) return [...lost];
    for (const [secret, interval] of intervalsOf(attack, open))
      if (spanOf(interval) >= (open.get(secret) ?? 0)) safe.add(secret);
    for (const [secret, enough] of open)
      if (!safe.has(secret) && !secure(hiding, attack, secret, enough)) lost.add(secret);
  }
};

/** Of what cannot be kept, what could be worked out before already: under a lower threshold. That cannot be taken back. */
const newlyLost = (
  { earlier, shownBefore }: Ledger,
  lost: readonly number[],
  secrets: Secrets,
  open: OpenAttack,
): number[] => {
  if (lost.length === 0) return [];
  const attack = open(earlier);
  for (const variable of shownBefore) attack.tell(variable);
  const isOld = (secret: number): boolean => {
    const enough = secrets.get(secret) ?? 0;
    return secret < earlier.variables.length && spanOf(intervalOf(attack, secret, enough)) < enough;
  };
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
  const secrets = secretsOf(ledger.system, rules);
  const lost = hideUntilSafe(hiding, attack, secrets);
  attack.close();
  if (newlyLost(ledger, lost, secrets, open).length > 0) return undefined;
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
 * all before: each number of persons can still be so many different ones as `smallCellThreshold` says, and each of companies as
 * `fewEmployersThreshold`, for whoever lays all releases side by side.
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
