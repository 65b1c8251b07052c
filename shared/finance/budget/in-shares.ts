import type { MemberId } from '../../kernel/ids.ts';
import { addCents, type Cents, cents, divideGrid, divideGridOver } from '../../kernel/money.ts';
import type { ProgrammeRules } from '../../programme/schema.ts';
import type { FundingShares } from './schema.ts';

const NOTHING = cents(0);

const sharesOf = ([esf = NOTHING, focusOnTalent = NOTHING, own = NOTHING]: readonly Cents[]): FundingShares => ({
  esf,
  focusOnTalent,
  own,
});

/**
 * What each cell comes to in the three shares (P:197-199). Divided from the top down: the whole, then each member's part of it, as the
 * settlement divides it, then each cell of a member. So cells add up to their member and members to the whole, to the cent and in each
 * share. A cell below 0 has no shares, and then none is given: corrections took back more than there was.
 */
export const inShares = <Cell extends { readonly memberId: MemberId }>(
  cells: readonly Cell[],
  amountOf: (cell: Cell) => Cents,
  { esf, focusOnTalent, own }: ProgrammeRules['fundingPercents'],
): FundingShares[] | undefined => {
  if (cells.some((cell) => amountOf(cell) < 0)) return undefined;
  const weights = [esf, focusOnTalent, own];
  const members = [...Map.groupBy(cells, ({ memberId }) => memberId).values()];
  const ofMembers = divideGrid(
    members.map((ofMember) => addCents(...ofMember.map(amountOf))),
    weights,
  );
  const shares = new Map<Cell, FundingShares>();
  for (const [index, ofMember] of members.entries()) {
    const parts = divideGridOver(ofMember.map(amountOf), weights, ofMembers[index] ?? []);
    for (const [place, cell] of ofMember.entries()) shares.set(cell, sharesOf(parts[place] ?? []));
  }
  return cells.map((cell) => shares.get(cell) ?? sharesOf([]));
};
