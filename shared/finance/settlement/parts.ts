import { addCents, type Cents, cents, divideByWeights, divideGrid, subtractCents } from '../../kernel/money.ts';
import type { FundingShares, PublicShares, SettlementInputs } from './inputs.ts';
import { memberCuts } from './member-cut.ts';
import type { SettledPart, SettlementOutcome } from './outcome.ts';
import type { Realised } from './realised.ts';

const NOTHING = cents(0);

export const publicShares = ([esf = NOTHING, focusOnTalent = NOTHING]: readonly Cents[]): PublicShares => ({
  esf,
  focusOnTalent,
});
export const fundingShares = ([
  esf = NOTHING,
  focusOnTalent = NOTHING,
  own = NOTHING,
]: readonly Cents[]): FundingShares => ({ esf, focusOnTalent, own });

type Division = {
  readonly members: SettlementInputs['members'];
  /** What was accepted of each, in the same order. */
  readonly accepted: readonly Cents[];
  readonly publicPart: Cents;
  readonly cut: Cents;
  readonly realised: Realised;
};

/** Each member's public money. Above the grant nothing is paid: each one's is then its part of what is. */
const publicMoneyOf = (shares: readonly (readonly Cents[])[], publicPart: Cents): readonly Cents[] => {
  const accepted = shares.map(([esf = NOTHING, focusOnTalent = NOTHING]) => addCents(esf, focusOnTalent));
  return accepted.every((amount) => amount === 0) ? accepted : divideByWeights(publicPart, accepted);
};

/** Every member's cost in its shares, and its part of the cut: member by member and funder by funder, adding up both ways. */
export const partsOf = (
  { rules, agreement }: Pick<SettlementInputs, 'rules' | 'agreement'>,
  { members, accepted, publicPart, cut, realised }: Division,
): Pick<SettlementOutcome, 'parts' | 'undivided'> => {
  const { esf, focusOnTalent, own } = rules.fundingPercents;
  const shares = divideGrid(accepted, [esf, focusOnTalent, own]);
  const publicMoney = publicMoneyOf(shares, publicPart);
  const cuts = memberCuts({ cut, members, agreement, realised });
  const cutGrid = cuts.ok ? divideGrid(cuts.value, [rules.cutSplit.esf, rules.cutSplit.focusOnTalent]) : [];
  const parts = members.map(({ id, name }, index): SettledPart => {
    const goal = agreement?.members.find(({ memberId }) => memberId === id)?.companies;
    const cost = accepted[index] ?? NOTHING;
    const known = {
      memberId: id,
      name,
      accepted: cost,
      shares: fundingShares(shares[index] ?? []),
      realised: realised.perMember.get(id) ?? 0,
      ...(goal === undefined ? {} : { goal }),
    };
    if (!cuts.ok) return known;
    const memberCut = cuts.value[index] ?? NOTHING;
    const due = subtractCents(publicMoney[index] ?? NOTHING, memberCut);
    const cutShares = publicShares(cutGrid[index] ?? []);
    return { ...known, cut: memberCut, cutShares, due, ownAfter: subtractCents(cost, due) };
  });
  return { parts, ...(cuts.ok ? {} : { undivided: cuts.error }) };
};
