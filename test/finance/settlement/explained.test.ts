import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivationOf } from '../../../shared/finance/settlement/derivation.ts';
import type { Derived } from '../../../shared/finance/settlement/derived.ts';
import { settle } from '../../../shared/finance/settlement/settle.ts';
import { realisedAt, simulate } from '../../../shared/finance/settlement/simulate.ts';
import { anyInputs, inputsOf, memberId } from './samples.ts';

const numberIn = ({ value }: Derived): number => ('cents' in value ? value.cents : value.count);
const partOf = (derived: Derived, figure: Derived['figure']): number => {
  const found = derived.from.find((part) => part.figure === figure);
  if (!found) throw new Error(`${derived.figure} is not made of ${figure}`);
  return numberIn(found);
};
const everyIn = (derived: Derived): Derived[] => [derived, ...derived.from.flatMap(everyIn)];

/** What each figure is of the ones that stand under it. */
const CHECKS: Readonly<Partial<Record<Derived['figure'], (derived: Derived) => number>>> = {
  toPay: (figure) => partOf(figure, 'unpaid') - partOf(figure, 'setOff'),
  recovery: (figure) =>
    partOf(figure, 'cut') -
    partOf(figure, 'setOff') +
    Math.max(0, partOf(figure, 'paid') - partOf(figure, 'publicPart')),
  unpaid: (figure) => Math.max(0, partOf(figure, 'publicPart') - partOf(figure, 'paid')),
  setOff: (figure) => Math.min(partOf(figure, 'cut'), partOf(figure, 'unpaid')),
  cut: (figure) => Math.min(partOf(figure, 'computedCut'), partOf(figure, 'publicPart')),
  publicPart: (figure) =>
    Math.min(partOf(figure, 'esfAccepted') + partOf(figure, 'focusOnTalentAccepted'), partOf(figure, 'grantedSubsidy')),
  computedCut: ({ from }) => from.reduce((sum, part) => sum + numberIn(part), 0),
  accepted: ({ from }) => from.reduce((sum, part) => sum + numberIn(part), 0),
  shortfall: (figure) => Math.max(0, partOf(figure, 'goal') - partOf(figure, 'realised')),
};

describe('the explanation of a settlement', () => {
  it('makes every figure of the ones under it, down to amounts, payments, companies and the target', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        for (const figure of derivationOf(settle(inputs), inputs).flatMap(everyIn)) {
          const check = CHECKS[figure.figure];
          if (check) expect(numberIn(figure), figure.figure).toBe(check(figure));
          if (figure.from.length === 0 && numberIn(figure) > 0) expect(figure.evidence, figure.figure).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a simulation', () => {
  const inputs = inputsOf({
    counted: [30, 30, 20, 0],
    accepted: [58_823_530, 35_294_118, 23_529_412],
    goals: [40, 30, 30],
    paid: 90_000_000,
    cutRule: { kind: 'ownShortfall' },
  });

  it('gives what is to come to who still lacks most, and takes from who reached most', () => {
    expect([...realisedAt(inputs, 90).perMember.values()]).toEqual([35, 30, 25, 0]);
    expect([...realisedAt(inputs, 40).perMember.values()]).toEqual([15, 15, 10, 0]);
  });

  it('shows each base, counting variant and division beside the one in force', () => {
    const { outcome, perBase, perVariant, perCutRule } = simulate(inputs, 90);
    expect(outcome.cut).toBe(3_000_000);
    expect(perBase.map(({ outcome: { cut } }) => cut)).toEqual([3_000_000, 3_000_000, 3_529_412]);
    expect(perVariant.map(({ outcome: { realised } }) => realised)).toEqual([90, 90, 90]);
    expect(perCutRule.map(({ outcome: { parts } }) => parts.map(({ cut }) => cut))).toEqual([
      [1_500_000, 0, 1_500_000],
      [1_500_000, 900_000, 600_000],
      [3_000_000, 0, 0],
      [1_000_200, 999_900, 999_900],
    ]);
  });

  it('divides by the percentages that were agreed on, where there are some', () => {
    const parts = [
      { memberId: memberId(0), hundredths: 10_000 },
      { memberId: memberId(1), hundredths: 0 },
    ];
    const agreed = {
      ...inputs,
      agreement: { number: 1, members: [], cutRule: { kind: 'fixedPercentages' as const, parts } },
    };
    const fixed = simulate(agreed, 80).perCutRule.find(({ kind }) => kind === 'fixedPercentages');
    expect(fixed?.outcome.parts.map(({ cut }) => cut)).toEqual([6_000_000, 0, 0]);
  });

  it('of the number that is there today is the settlement as it is', () => {
    fc.assert(
      fc.property(anyInputs, (any) => {
        const now = settle(any);
        expect(simulate(any, now.realised).outcome).toEqual(now);
      }),
      { numRuns: 50 },
    );
  });

  it('never costs more when more companies are reached, and divides them all', () => {
    fc.assert(
      fc.property(anyInputs, fc.integer({ min: 0, max: 150 }), (any, total) => {
        const { perMember, withoutMember } = realisedAt(any, total);
        expect([...perMember.values()].reduce((sum, count) => sum + count, withoutMember)).toBeGreaterThanOrEqual(
          total,
        );
        expect(simulate(any, total + 1).outcome.cut).toBeLessThanOrEqual(simulate(any, total).outcome.cut);
      }),
      { numRuns: 60 },
    );
  });
});
