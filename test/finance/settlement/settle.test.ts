import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SettlementInputs } from '../../../shared/finance/settlement/inputs.ts';
import type { SettledPart, SettlementOutcome } from '../../../shared/finance/settlement/outcome.ts';
import { settle } from '../../../shared/finance/settlement/settle.ts';
import { addCents, type Cents, cents, proportionOf, shareOf } from '../../../shared/kernel/money.ts';
import { anyInputs, countedCompany, inputsOf, memberId, type Story } from './samples.ts';

/** Target 100, realised 80, a base of one million euro: the example of the domain (P:128-134). */
const EXAMPLE: Story = {
  counted: [30, 30, 20, 0],
  accepted: [58_823_530, 35_294_118, 23_529_412],
  goals: [40, 30, 30],
  paid: 90_000_000,
  cutRule: { kind: 'ownShortfall' },
};

const shares = ({ esf, focusOnTalent }: { esf: Cents; focusOnTalent: Cents }): Cents => addCents(esf, focusOnTalent);
const sumOf = (parts: readonly SettledPart[], amount: (part: SettledPart) => Cents | undefined): Cents =>
  addCents(...parts.map((part) => amount(part) ?? cents(0)));

describe('a settlement with 80 of 100 companies', () => {
  const outcome = settle(inputsOf(EXAMPLE));

  it('cuts 30 % of the base pro rata: 60 000 of a million', () => {
    expect(outcome).toMatchObject({ publicPart: 100_000_000, base: 100_000_000, realised: 80, cut: 6_000_000 });
  });

  it('sets the cut off against the unpaid balance, and pays the rest', () => {
    expect(outcome).toMatchObject({ unpaid: 10_000_000, setOff: 6_000_000, toPay: 4_000_000, recovery: 0 });
  });

  it('recovers from the promotor what the balance cannot bear', () => {
    const paidInFull = settle(inputsOf({ ...EXAMPLE, paid: 97_000_000 }));
    expect(paidInFull).toMatchObject({ unpaid: 3_000_000, setOff: 3_000_000, toPay: 0, recovery: 3_000_000 });
  });

  it('also recovers what was paid above the public part', () => {
    expect(settle(inputsOf({ ...EXAMPLE, paid: 101_000_000 })).recovery).toBe(7_000_000);
  });

  it('lets the own share rise from 15 to 20,1 %', () => {
    expect(shareOf(outcome.ownBefore, outcome.accepted)).toBeCloseTo(0.15, 6);
    expect(shareOf(outcome.ownAfter, outcome.accepted)).toBeCloseTo(0.201, 6);
  });

  it('divides the cut over the funds as 40 to 45', () => {
    expect(outcome.cutShares).toEqual({ esf: 2_823_529, focusOnTalent: 3_176_471 });
  });

  it.each([
    [{ kind: 'ownShortfall' }, [3_000_000, 0, 3_000_000]],
    [{ kind: 'promotor' }, [6_000_000, 0, 0]],
    [{ kind: 'byBudget' }, [3_000_000, 1_800_000, 1_200_000]],
    [
      {
        kind: 'fixedPercentages',
        parts: [
          { memberId: memberId(0), hundredths: 2_000 },
          { memberId: memberId(2), hundredths: 8_000 },
        ],
      },
      [1_200_000, 0, 4_800_000],
    ],
  ] as const)('divides it among the partners by what they agreed on: %j', (cutRule, cuts) => {
    const rule = cutRule.kind === 'fixedPercentages' ? { ...cutRule, parts: [...cutRule.parts] } : cutRule;
    expect(settle(inputsOf({ ...EXAMPLE, cutRule: rule })).parts.map(({ cut }) => cut)).toEqual(cuts);
  });
});

describe('what the partners did not agree on', () => {
  it('is left open: the cut is not divided, and the settlement says why', () => {
    const open = settle(inputsOf({ ...EXAMPLE, cutRule: undefined }));
    expect(open).toMatchObject({ cut: 6_000_000, undivided: 'noCutRule' });
    expect(open.parts.every(({ cut, due }) => cut === undefined && due === undefined)).toBe(true);
    const { agreement: _, ...without } = inputsOf(EXAMPLE);
    expect(settle(without).undivided).toBe('noAgreement');
  });

  it('is not guessed either when each one reached its own target and the whole did not', () => {
    // The subcontractor took on nothing; the whole lacks what nobody took on.
    const inputs = inputsOf({ ...EXAMPLE, counted: [40, 30, 30, 0] });
    const more: SettlementInputs = { ...inputs, target: { ...inputs.target, companies: 110 } };
    expect(settle(more)).toMatchObject({ undivided: 'noShortfalls', realised: 100 });
  });
});

describe('companies in a settlement', () => {
  it('that an audit struck do not count any more', () => {
    const inputs = inputsOf(EXAMPLE);
    const [first] = inputs.counted;
    if (!first) throw new Error('There are companies');
    const struck = {
      companyId: first.companyId,
      on: '2027-05-01',
      reason: 'Bewijs bleek vals',
    } as SettlementInputs['struck'][number];
    expect(settle({ ...inputs, struck: [struck] })).toMatchObject({ realised: 79, cut: 6_300_000 });
  });

  it('that are public bodies count or not, as the rules say', () => {
    const inputs = inputsOf(EXAMPLE);
    const counted = inputs.counted.map((company, index) => ({ ...company, publicBody: index < 10 }));
    expect(settle({ ...inputs, counted }).realised).toBe(80);
    expect(settle({ ...inputs, counted, rules: { ...inputs.rules, publicBodyCounts: false } }).realised).toBe(70);
  });

  it('without a member in charge count for the whole and for no member', () => {
    const inputs = inputsOf(EXAMPLE);
    const outcome = settle({ ...inputs, counted: [...inputs.counted, countedCompany(9_999)] });
    expect(outcome).toMatchObject({ realised: 81, withoutMember: 1 });
  });
});

describe('several targets', () => {
  it('each hang on their own weight of the base', () => {
    const inputs = inputsOf(EXAMPLE);
    const target = { ...inputs.target, weight: 3, further: [{ measure: 'adapted' as const, goal: 50, weight: 1 }] };
    const outcome = settle({ ...inputs, target, further: { ...inputs.further, adapted: 25 } });
    expect(outcome.targets.map(({ base, cut }) => [base, cut])).toEqual([
      [75_000_000, 4_500_000],
      [25_000_000, 3_750_000],
    ]);
    expect(outcome.cut).toBe(8_250_000);
  });
});

describe('more cost than was granted', () => {
  it('is borne by the partners: the public part stays at the grant', () => {
    const outcome = settle(inputsOf({ ...EXAMPLE, granted: 80_000_000 }));
    expect(outcome).toMatchObject({ publicPart: 80_000_000, ownBefore: 37_647_060 });
    expect(sumOf(outcome.parts, ({ due }) => due)).toBe(80_000_000 - outcome.cut);
  });
});

describe('every settlement', () => {
  const holds = (check: (outcome: SettlementOutcome, inputs: SettlementInputs) => void): void =>
    fc.assert(
      fc.property(anyInputs, (inputs) => check(settle(inputs), inputs)),
      { numRuns: 200 },
    );

  it('has parts that add up to the whole, funder by funder and partner by partner', () => {
    holds((outcome) => {
      expect(sumOf(outcome.parts, ({ accepted }) => accepted)).toBe(outcome.accepted);
      for (const fund of ['esf', 'focusOnTalent', 'own'] as const)
        expect(sumOf(outcome.parts, (part) => part.shares[fund])).toBe(outcome.acceptedShares[fund]);
      const realised = outcome.parts.reduce((sum, part) => sum + part.realised, 0);
      expect(realised + outcome.bySubcontractors + outcome.withoutMember).toBe(outcome.realised);
      expect(shares(outcome.publicShares)).toBe(outcome.publicPart);
      expect(shares(outcome.cutShares)).toBe(outcome.cut);
      expect(addCents(...outcome.targets.map(({ base }) => base))).toBe(outcome.base);
      expect(addCents(...outcome.targets.map(({ cut }) => cut))).toBe(outcome.computedCut);
      if (outcome.undivided) return;
      expect(sumOf(outcome.parts, ({ cut }) => cut)).toBe(outcome.cut);
      for (const fund of ['esf', 'focusOnTalent'] as const)
        expect(sumOf(outcome.parts, (part) => part.cutShares?.[fund])).toBe(outcome.cutShares[fund]);
      expect(sumOf(outcome.parts, ({ ownAfter }) => ownAfter)).toBe(outcome.ownAfter);
    });
  });

  it('has a cut between 0 and 30 % of the base, and never above the public part', () => {
    holds(({ cut, computedCut, base, publicPart }) => {
      expect(computedCut).toBeGreaterThanOrEqual(0);
      expect(computedCut).toBeLessThanOrEqual(proportionOf(base, 30, 100));
      expect(cut).toBe(Math.min(computedCut, publicPart));
    });
  });

  it('pays or recovers exactly what is due less what was paid', () => {
    holds(({ publicPart, cut, paid, toPay, recovery, ownAfter, accepted }) => {
      expect(paid + toPay - recovery).toBe(publicPart - cut);
      expect(Math.min(toPay, recovery)).toBe(0);
      expect(ownAfter + publicPart - cut).toBe(accepted);
    });
  });

  it('never cuts more when one more company counts', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const more = { ...inputs, counted: [...inputs.counted, countedCompany(9_999, 1)] };
        expect(settle(more).cut).toBeLessThanOrEqual(settle(inputs).cut);
      }),
    );
  });

  it('is the same in whatever order companies, amounts, payments and members come', () => {
    holds((outcome, inputs) => {
      const turned: SettlementInputs = {
        ...inputs,
        counted: inputs.counted.toReversed(),
        certified: inputs.certified.toReversed(),
        payments: inputs.payments.toReversed(),
        members: inputs.members.toReversed(),
      };
      expect(settle(turned)).toEqual(outcome);
    });
  });

  it('is computed again to the cent from what was written down of its inputs', () => {
    holds((outcome, inputs) => {
      expect(settle(JSON.parse(JSON.stringify(inputs)))).toEqual(outcome);
    });
  });
});
