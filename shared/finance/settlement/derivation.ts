import { count, type Derived, money, restingOn } from './derived.ts';
import type { SettlementInputs } from './inputs.ts';
import type { SettledPart, SettlementOutcome } from './outcome.ts';

const acceptedOf = ({ accepted, parts }: SettlementOutcome): Derived =>
  money('accepted', accepted, {
    from: parts.map(({ memberId, name, accepted: own }: SettledPart) =>
      money('memberAccepted', own, { member: name, evidence: { kind: 'certified', memberId } }),
    ),
  });

const granted = (outcome: SettlementOutcome): Derived =>
  restingOn(money('grantedSubsidy', outcome.grantedSubsidy), { kind: 'target' }, outcome, ({ grantedSubsidy }) => ({
    cents: grantedSubsidy,
  }));

/** A goal or what was reached of it: only companies are known by name. */
const ofTarget = (
  outcome: SettlementOutcome,
  figure: 'goal' | 'realised',
  { measure, ...target }: SettlementOutcome['targets'][number],
): Derived => {
  const reached = measure === 'companies' ? ({ kind: 'companies' } as const) : undefined;
  return restingOn(
    count(figure, target[figure], { measure }),
    figure === 'goal' ? { kind: 'target' } : reached,
    outcome,
    ({ targets }) => ({ count: targets.find((one) => one.measure === measure)?.[figure] ?? 0 }),
  );
};

const publicPartOf = (outcome: SettlementOutcome): Derived =>
  money('publicPart', outcome.publicPart, {
    from: [
      money('esfAccepted', outcome.acceptedShares.esf, { from: [acceptedOf(outcome)] }),
      money('focusOnTalentAccepted', outcome.acceptedShares.focusOnTalent, { from: [acceptedOf(outcome)] }),
      granted(outcome),
    ],
  });

const baseOf = (outcome: SettlementOutcome, { rules }: SettlementInputs): Derived => {
  const sources = {
    acceptedPublicPart: publicPartOf,
    grantedSubsidy: granted,
    acceptedTotalCost: acceptedOf,
  } as const satisfies Record<SettlementInputs['rules']['settlementBase'], (of: SettlementOutcome) => Derived>;
  return money('base', outcome.base, { from: [sources[rules.settlementBase](outcome)] });
};

const computedCutOf = (outcome: SettlementOutcome, inputs: SettlementInputs): Derived =>
  money('computedCut', outcome.computedCut, {
    from: outcome.targets.map((target) => {
      const { measure } = target;
      return money('targetCut', target.cut, {
        measure,
        from: [
          money('targetBase', target.base, { measure, from: [baseOf(outcome, inputs)] }),
          count('shortfall', target.shortfall, {
            measure,
            from: [ofTarget(outcome, 'goal', target), ofTarget(outcome, 'realised', target)],
          }),
        ],
      });
    }),
  });

const cutOf = (outcome: SettlementOutcome, inputs: SettlementInputs): Derived =>
  money('cut', outcome.cut, { from: [computedCutOf(outcome, inputs), publicPartOf(outcome)] });

const paidOf = (outcome: SettlementOutcome): Derived =>
  restingOn(money('paid', outcome.paid), { kind: 'payments' }, outcome, ({ paid }) => ({ cents: paid }));

const unpaidOf = (outcome: SettlementOutcome): Derived =>
  money('unpaid', outcome.unpaid, { from: [publicPartOf(outcome), paidOf(outcome)] });

const setOffOf = (outcome: SettlementOutcome, inputs: SettlementInputs): Derived =>
  money('setOff', outcome.setOff, { from: [cutOf(outcome, inputs), unpaidOf(outcome)] });

/**
 * How the two amounts that a settlement ends with arose, each figure from the ones before it, down to certified amounts, payments and
 * counted companies. It repeats what `settle` computed and computes nothing itself.
 */
export const derivationOf = (outcome: SettlementOutcome, inputs: SettlementInputs): readonly [Derived, Derived] => [
  money('toPay', outcome.toPay, { from: [unpaidOf(outcome), setOffOf(outcome, inputs)] }),
  money('recovery', outcome.recovery, {
    from: [cutOf(outcome, inputs), setOffOf(outcome, inputs), paidOf(outcome), publicPartOf(outcome)],
  }),
];
