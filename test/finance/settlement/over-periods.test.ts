import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { frozenText } from '../../../functions/finance/settlement/frozen.ts';
import { canonicalJson } from '../../../functions/platform/storage/canonical-json.ts';
import { repositoryRoot } from '../../../scripts/build-state.ts';
import { derivationOf } from '../../../shared/finance/settlement/derivation.ts';
import { type SettlementInputs, settlementInputsSchema } from '../../../shared/finance/settlement/inputs.ts';
import type { SettledPeriod } from '../../../shared/finance/settlement/outcome.ts';
import { overPeriods } from '../../../shared/finance/settlement/over-periods.ts';
import { companiesThatCount } from '../../../shared/finance/settlement/realised.ts';
import { frozenSettlementSchema } from '../../../shared/finance/settlement/schema.ts';
import { settle } from '../../../shared/finance/settlement/settle.ts';
import { simulate } from '../../../shared/finance/settlement/simulate.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { proportionOf } from '../../../shared/kernel/money.ts';
import { anyInputs, anyPeriods, emptySecondPeriod, inputsOf, inSecondPeriod, memberId, type Story } from './samples.ts';

/** 80 of 100 companies on a million euro of public money. */
const STORY: Story = {
  counted: [30, 30, 20, 0],
  accepted: [58_823_530, 35_294_118, 23_529_412],
  goals: [40, 30, 30],
  paid: 90_000_000,
  cutRule: { kind: 'ownShortfall' },
};
const FIRST = inputsOf(STORY);
const periodsOf = (inputs: SettlementInputs): readonly SettledPeriod[] => settle(inputs).periods ?? [];
const strike = (inputs: SettlementInputs, index: number): SettlementInputs => {
  const company = inputs.counted[index];
  if (!company) throw new Error('There is such a company');
  const struck = { companyId: company.companyId, on: isoDate('2030-05-01'), reason: 'Bewijs bleek vals' };
  return { ...inputs, struck: [...inputs.struck, struck] };
};

describe('a settlement over the whole programme', () => {
  it('has the base, target and companies of both periods: what one has too many makes up for the other', () => {
    const second = inSecondPeriod(inputsOf({ ...STORY, counted: [50, 40, 30, 0] }));
    const whole = settle(overPeriods([FIRST, second]));
    expect(whole).toMatchObject({
      publicPart: 200_000_000,
      base: 200_000_000,
      realised: 200,
      paid: 180_000_000,
      cut: 0,
    });
    expect(settle(FIRST).cut + settle(second).cut).toBe(6_000_000);
    expect(whole.periods?.map(({ period, targets }) => [period, targets])).toEqual([
      [1, [{ measure: 'companies', goal: 100, realised: 80 }]],
      [2, [{ measure: 'companies', goal: 100, realised: 120 }]],
    ]);
  });

  it('cuts pro rata to the shortfall of the whole, and divides it by what each one took on in both', () => {
    const whole = settle(overPeriods([FIRST, inSecondPeriod(inputsOf({ ...STORY, counted: [40, 30, 10, 0] }))]));
    expect(whole).toMatchObject({ realised: 160, computedCut: 12_000_000, cut: 12_000_000 });
    expect(whole.parts.map(({ goal, realised, cut }) => [goal, realised, cut])).toEqual([
      [80, 70, 3_000_000],
      [60, 60, 0],
      [60, 30, 9_000_000],
    ]);
  });

  it('divides a cut by the agreement of the last period, and by none when that period has none', () => {
    const second = inSecondPeriod(inputsOf({ ...STORY, cutRule: { kind: 'promotor' } }));
    expect(settle(overPeriods([FIRST, second])).parts.map(({ cut }) => cut)).toEqual([12_000_000, 0, 0]);
    const { agreement: _, ...without } = second;
    expect(settle(overPeriods([FIRST, without])).undivided).toBe('noAgreement');
  });

  it('counts a company again only where it was counted again, and strikes it from the period that the audit names', () => {
    const second = { ...inSecondPeriod(FIRST), counted: FIRST.counted.slice(0, 10) };
    expect(settle(overPeriods([FIRST, second])).realised).toBe(90);
    const struckInFirst = overPeriods([strike(FIRST, 0), second]);
    expect(settle(struckInFirst).periods?.map(({ targets }) => targets[0]?.realised)).toEqual([79, 10]);
    const struckInSecond = overPeriods([FIRST, strike(second, 0)]);
    expect(settle(struckInSecond).periods?.map(({ targets }) => targets[0]?.realised)).toEqual([80, 9]);
  });

  it('is of the promotor of the last period, and of all that were a member in either', () => {
    const second = inSecondPeriod(FIRST);
    const [promotor, partner, ...others] = second.members;
    if (!promotor || !partner) throw new Error('There are members');
    const swapped = { ...second, members: [{ ...partner, role: 'promotor' as const }, ...others] };
    expect(overPeriods([FIRST, swapped]).members.map(({ id, role }) => [id, role])).toEqual([
      [memberId(0), 'partner'],
      [memberId(1), 'promotor'],
      [memberId(2), 'partner'],
      [memberId(3), 'subcontractor'],
    ]);
    const subcontractor = second.members.map((member) => ({ ...member, role: 'subcontractor' as const }));
    expect(settle(overPeriods([FIRST, { ...second, members: subcontractor, certified: [] }])).accepted).toBe(
      settle(FIRST).accepted,
    );
  });

  it('adds up further targets, of which each period weighs the same and divides that by its own weights', () => {
    const adapted = (goal: number, weight: number) => [{ measure: 'adapted' as const, goal, weight }];
    const first = { ...FIRST, target: { ...FIRST.target, weight: 3, further: adapted(50, 1) } };
    const own = inSecondPeriod(FIRST);
    const second = { ...own, target: { ...own.target, weight: 100, further: adapted(70, 100) } };
    const { target } = overPeriods([first, second]);
    expect(target.further).toEqual([{ measure: 'adapted', goal: 120, weight: 150 }]);
    expect(target).toMatchObject({ companies: 200, weight: 250 });
  });
});

describe('every settlement over two periods', () => {
  it('with nothing in the second is that of the first', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { periods, ...outcome } = settle(overPeriods([inputs, emptySecondPeriod(inputs)]));
        expect(outcome).toEqual(settle(inputs));
        expect(periods?.[1]).toMatchObject({ accepted: 0, grantedSubsidy: 0, paid: 0 });
      }),
    );
  });

  it('is the same in whatever order periods and lines come', () => {
    fc.assert(
      fc.property(anyPeriods, ([first, second]) => {
        const turned = (inputs: SettlementInputs): SettlementInputs => ({
          ...inputs,
          counted: inputs.counted.toReversed(),
          certified: inputs.certified.toReversed(),
          payments: inputs.payments.toReversed(),
          members: inputs.members.toReversed(),
        });
        expect(settle(overPeriods([turned(second), turned(first)]))).toEqual(settle(overPeriods([first, second])));
      }),
    );
  });

  it('is what its periods add up to, with a cut between 0 and 30 % of the base of the whole', () => {
    fc.assert(
      fc.property(anyPeriods, ([first, second]) => {
        const whole = settle(overPeriods([first, second]));
        const sum = (value: (period: SettledPeriod) => number): number =>
          (whole.periods ?? []).reduce((total, period) => total + value(period), 0);
        for (const figure of ['accepted', 'grantedSubsidy', 'paid'] as const)
          expect(sum((period) => period[figure])).toBe(whole[figure]);
        for (const { measure, ...target } of whole.targets)
          for (const figure of ['goal', 'realised'] as const)
            expect(sum(({ targets }) => targets.find((one) => one.measure === measure)?.[figure] ?? 0)).toBe(
              target[figure],
            );
        expect(whole.realised).toBe(settle(first).realised + settle(second).realised);
        expect(whole.computedCut).toBeGreaterThanOrEqual(0);
        expect(whole.computedCut).toBeLessThanOrEqual(proportionOf(whole.base, 30, 100));
        expect(whole.paid + whole.toPay - whole.recovery).toBe(whole.publicPart - whole.cut);
      }),
    );
  });

  it('is computed again to the cent from what lies frozen, which says of every line of which period it is', () => {
    fc.assert(
      fc.property(anyPeriods, ([first, second]) => {
        const inputs = overPeriods([first, second]);
        const frozen = frozenSettlementSchema.parse(
          JSON.parse(frozenText({ inputs: settlementInputsSchema.parse(inputs), outcome: settle(inputs) })),
        );
        expect(settle(frozen.inputs)).toEqual(frozen.outcome);
        expect(companiesThatCount(frozen.inputs, frozen.inputs.rules).every(({ period }) => period !== undefined)).toBe(
          true,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('explains goal, realised, grant and payments by what each period adds', () => {
    fc.assert(
      fc.property(anyPeriods, ([first, second]) => {
        const inputs = overPeriods([first, second]);
        const everyIn = (derived: ReturnType<typeof derivationOf>[number]): (typeof derived)[] => [
          derived,
          ...derived.from.flatMap(everyIn),
        ];
        const split = derivationOf(settle(inputs), inputs)
          .flatMap(everyIn)
          .filter(({ from }) => from.some(({ period }) => period !== undefined));
        expect(new Set(split.map(({ figure }) => figure))).toEqual(
          new Set(['goal', 'realised', 'grantedSubsidy', 'paid']),
        );
        const numberIn = ({ value }: (typeof split)[number]): number => ('cents' in value ? value.cents : value.count);
        for (const whole of split)
          expect(whole.from.reduce((sum, part) => sum + numberIn(part), 0)).toBe(numberIn(whole));
      }),
      { numRuns: 40 },
    );
  });

  it('can be simulated: at the number that is there today it is the settlement as it is', () => {
    fc.assert(
      fc.property(anyPeriods, fc.integer({ min: 0, max: 200 }), ([first, second], total) => {
        const inputs = overPeriods([first, second]);
        const now = settle(inputs);
        expect(simulate(inputs, now.realised).outcome).toEqual(now);
        const { outcome } = simulate(inputs, total);
        expect((outcome.periods ?? []).reduce((sum, { targets }) => sum + (targets[0]?.realised ?? 0), 0)).toBe(total);
      }),
      { numRuns: 40 },
    );
  });

  it('of one period is the settlement of that period, with nothing added', () => {
    expect(overPeriods([FIRST])).toBe(FIRST);
    expect(periodsOf(FIRST)).toEqual([]);
  });
});

describe('what was frozen before a settlement could be over several periods', () => {
  it('is still read, byte for byte, and comes to the same cents', async () => {
    const text = await readFile(join(repositoryRoot, 'test/finance/settlement/frozen-before-periods.txt'), 'utf8');
    const frozen = frozenSettlementSchema.parse(JSON.parse(text));
    expect(frozen.outcome).toMatchObject({ realised: 3, cut: 1_500_000 });
    expect(settle(frozen.inputs)).toEqual(frozen.outcome);
    // A rule that came since is read with its default, and is no part of what was frozen.
    const record = z.record(z.string(), z.json());
    const partsOf = (frozenAs: string) => {
      const whole = record.parse(JSON.parse(frozenAs));
      const inputs = record.parse(whole.inputs);
      return { whole, inputs, rules: record.parse(inputs.rules) };
    };
    const { whole, inputs, rules } = partsOf(frozenText(frozen));
    const known = partsOf(text).rules;
    const then = Object.fromEntries(Object.entries(rules).filter(([name]) => name in known));
    expect(canonicalJson({ ...whole, inputs: { ...inputs, rules: then } }) === text).toBe(true);
  });
});
