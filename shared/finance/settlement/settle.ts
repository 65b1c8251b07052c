import { addCents, type Cents, divideByWeights, notBelowZero, smallerOf, subtractCents } from '../../kernel/money.ts';
import { unreachable } from '../../kernel/result.ts';
import { bearsBudget } from '../../partnership/schema.ts';
import { paidIn } from '../paid.ts';
import { weightedCut } from '../weighted-cut.ts';
import type { PublicShares, SettlementInputs } from './inputs.ts';
import type { SettlementOutcome } from './outcome.ts';
import { fundingShares, partsOf, publicShares } from './parts.ts';
import { periodsOf } from './periods.ts';
import { type Realised, realisedUnderRules } from './realised.ts';

/** By id: what is computed does not depend on the order in which members were read. Subcontractors have no cost or cut of their own. */
const membersInOrder = ({ members }: SettlementInputs): SettlementInputs['members'] =>
  members.filter(bearsBudget).toSorted((a, b) => (a.id < b.id ? -1 : 1));

const acceptedOf = ({ certified }: SettlementInputs, memberId: string): Cents =>
  addCents(...certified.filter((amount) => amount.memberId === memberId).map(({ amount }) => amount));

type Known = { readonly accepted: Cents; readonly publicPart: Cents };

/** What a cut is taken from (*open* `settlementBase`): of the whole period, or of all that are settled together. */
const baseUnder = ({ rules, target }: SettlementInputs, { accepted, publicPart }: Known): Cents => {
  switch (rules.settlementBase) {
    case 'acceptedPublicPart':
      return publicPart;
    case 'grantedSubsidy':
      return target.grantedSubsidy;
    case 'acceptedTotalCost':
      return accepted;
    default:
      return unreachable(rules.settlementBase);
  }
};

const targetsOf = ({ target, further }: SettlementInputs, realised: number) => [
  { measure: 'companies' as const, goal: target.companies, realised, weight: target.weight },
  ...target.further.map(({ measure, goal, weight }) => ({ measure, goal, realised: further[measure], weight })),
];

/** Counted for members that bear no budget of their own. */
const countedForOthers = ({ members }: SettlementInputs, { perMember }: Realised): number =>
  members.filter((member) => !bearsBudget(member)).reduce((sum, { id }) => sum + (perMember.get(id) ?? 0), 0);

type Paying = { readonly publicPart: Cents; readonly paid: Cents; readonly cut: Cents };

/** The cut is set off against the unpaid balance, then recovered from the promotor (domain, Money). */
const payingOut = ({ publicPart, paid, cut }: Paying) => {
  const unpaid = notBelowZero(subtractCents(publicPart, paid));
  const setOff = smallerOf(cut, unpaid);
  const overpaid = notBelowZero(subtractCents(paid, publicPart));
  const recovery = addCents(subtractCents(cut, setOff), overpaid);
  return { unpaid, setOff, toPay: subtractCents(unpaid, setOff), recovery };
};

/**
 * The final settlement of a period, or of the whole programme at once (P:128-137, P:197-199): counted companies against target, the cut off the base pro rata to the shortfall, funder
 * by funder and partner by partner, set off against the balance and recovered from the promotor for the rest. A pure function: the same inputs
 * give the same cents, in whatever order they come and whenever it is computed. `realised` takes the place of what the inputs themselves
 * count, for a simulation. Throws a `RangeError` when what was accepted of a member is below 0.
 */
export const settle = (
  inputs: SettlementInputs,
  realised: Realised = realisedUnderRules(inputs, inputs.rules),
): SettlementOutcome => {
  const { rules, target } = inputs;
  const { fundingPercents: funding, cutSplit } = rules;
  const members = membersInOrder(inputs);
  const perMember = members.map(({ id }) => acceptedOf(inputs, id));
  const accepted = addCents(...perMember);
  const acceptedShares = fundingShares(divideByWeights(accepted, [funding.esf, funding.focusOnTalent, funding.own]));
  const publicPart = smallerOf(addCents(acceptedShares.esf, acceptedShares.focusOnTalent), target.grantedSubsidy);
  const base = baseUnder(inputs, { accepted, publicPart });
  const computed = weightedCut({ base, targets: targetsOf(inputs, realised.total), rules });
  const cut = smallerOf(computed.cut, publicPart);
  const paid = paidIn(inputs.payments);
  const paying = payingOut({ publicPart, paid, cut });
  const inPublic = (amount: Cents): PublicShares =>
    publicShares(divideByWeights(amount, [funding.esf, funding.focusOnTalent]));
  const ownBefore = subtractCents(accepted, publicPart);
  return {
    accepted,
    acceptedShares,
    grantedSubsidy: target.grantedSubsidy,
    publicPart,
    publicShares: inPublic(publicPart),
    base,
    realised: realised.total,
    withoutMember: realised.withoutMember,
    bySubcontractors: countedForOthers(inputs, realised),
    targets: [...computed.perTarget],
    computedCut: computed.cut,
    cut,
    cutShares: publicShares(divideByWeights(cut, [cutSplit.esf, cutSplit.focusOnTalent])),
    paid,
    ...paying,
    toPayShares: inPublic(paying.toPay),
    recoveryShares: inPublic(paying.recovery),
    ownBefore,
    ownAfter: addCents(ownBefore, cut),
    ...partsOf(inputs, { members, accepted: perMember, publicPart, cut, realised }),
    ...periodsOf(inputs, realised),
  };
};
