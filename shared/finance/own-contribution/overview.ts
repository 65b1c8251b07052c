import type { MemberId } from '../../kernel/ids.ts';
import { addCents, type Cents, cents, notBelowZero, subtractCents } from '../../kernel/money.ts';
import { rolledUp, totalOf } from '../budget/roll-up.ts';
import type { LivingCell } from '../budget/schema.ts';
import { OWN_CONTRIBUTION_SOURCES, type OwnContribution } from '../schema.ts';

const NOTHING = cents(0);

/** What is to be brought in of one's own against what was: of what was accepted so far, and of the whole budget (P:197-199). */
export type Needed = {
  readonly neededSoFar: Cents;
  readonly neededInAll: Cents;
  readonly brought: Cents;
  /** What still lacks of what was accepted so far; 0 when enough was brought in. */
  readonly lacking: Cents;
};
export type OwnContributionOverview = {
  readonly total: Needed;
  readonly members: readonly (Needed & { readonly memberId: MemberId })[];
  readonly sources: readonly { readonly source: OwnContribution['source']; readonly brought: Cents }[];
};

const sumOf = (contributions: readonly OwnContribution[]): Cents =>
  addCents(...contributions.map(({ amount }) => amount));

const needed = (neededSoFar: Cents, neededInAll: Cents, brought: Cents): Needed => ({
  neededSoFar,
  neededInAll,
  brought,
  lacking: notBelowZero(subtractCents(neededSoFar, brought)),
});

/**
 * The own contributions of a period against the own share of what was certified and of what is budgeted, per member and per source. What one
 * member brings in more than it has to is not held against what another lacks: who bears what, the agreement says. Of the partnership as a
 * whole it is one sum.
 */
export const ownContributionOverview = (
  cells: readonly LivingCell[],
  contributions: readonly OwnContribution[],
): OwnContributionOverview => {
  const bearing = new Map(rolledUp(cells, 'member').map((row) => [row.memberId, row.shares] as const));
  const brought = Map.groupBy(contributions, ({ memberId }) => memberId);
  const ids = new Set([...cells.map(({ memberId }) => memberId), ...brought.keys()]);
  const total = totalOf(cells).shares;
  return {
    total: needed(total?.certified.own ?? NOTHING, total?.budget.own ?? NOTHING, sumOf(contributions)),
    members: [...ids].map((memberId) => {
      const shares = bearing.get(memberId);
      const own = needed(
        shares?.certified.own ?? NOTHING,
        shares?.budget.own ?? NOTHING,
        sumOf(brought.get(memberId) ?? []),
      );
      return { memberId, ...own };
    }),
    sources: OWN_CONTRIBUTION_SOURCES.flatMap((source) => {
      const own = contributions.filter((contribution) => contribution.source === source);
      return own.length === 0 ? [] : [{ source, brought: sumOf(own) }];
    }),
  };
};
