import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, isoDate } from '../../shared/kernel/dates.ts';
import { cents } from '../../shared/kernel/money.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { contentOf } from '../../shared/programme/in-force.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import { outcomesOf, type SimulationBasis, simulated } from '../../shared/programme/simulation.ts';
import { yearlyShares } from '../../shared/programme/yearly-shares.ts';
import { PERIOD_1, PERIOD_2, targetOf } from '../figures/samples.ts';

/** Of a partnership with a target of 100 companies and € 1 000 000: what it realised under each variant, and how many are public bodies. */
type Realised = {
  readonly supported: number;
  readonly completed: number;
  readonly verified: number;
  readonly publicBodies: number;
};

const REALISED: Realised = { supported: 90, completed: 80, verified: 60, publicBodies: 10 };

const basis = ({ supported, completed, verified, publicBodies }: Realised = REALISED): SimulationBasis => ({
  partnershipId: 'alfa',
  totals: Object.fromEntries(
    Object.entries({ supported, completed, verified }).flatMap(([variant, count]) => [
      [`2026/Q1|realised.${variant}`, count],
      [`2026/Q1|realisedWithoutPublicBodies.${variant}`, Math.max(0, count - publicBodies)],
    ]),
  ),
  target: targetOf({
    companies: 100,
    yearly: [],
    grantedSubsidy: cents(100_000_000),
    acceptedPublicPart: cents(80_000_000),
  }),
  period: PERIOD_1,
  today: isoDate('2026-12-31'),
  retrievedAt: instant('2026-12-31T10:00:00.000Z'),
});

const under = (changes: Partial<ProgrammeRules>, realised?: Realised) =>
  simulated(basis(realised), DEFAULT_RULES, { ...DEFAULT_RULES, ...changes });

const anyRealised: fc.Arbitrary<Realised> = fc
  .tuple(fc.nat(150), fc.nat(150), fc.nat(150), fc.nat(50))
  .map(([a, b, c, publicBodies]) => {
    const [verified = 0, completed = 0, supported = 0] = [a, b, c].toSorted((one, other) => one - other);
    return { supported, completed, verified, publicBodies };
  });

describe('a simulation of rules on real figures', () => {
  it('shows what a stricter counting rule does to companies and money', () => {
    const { present, draft, differs } = under({ countingRule: 'verified' });
    expect(differs).toBe(true);
    expect([present.realised, draft.realised]).toEqual([80, 60]);
    // 30 % of € 800 000, pro rata to 20 and to 40 short of 100.
    expect([present.cutToday?.cut, draft.cutToday?.cut]).toEqual([4_800_000, 9_600_000]);
  });

  it('shows the figure with and without public bodies, and what counts of the two', () => {
    const { present, draft } = under({ publicBodyCounts: false });
    expect(present).toMatchObject({ realised: 80, withPublicBodies: 80, withoutPublicBodies: 70 });
    expect(draft).toMatchObject({ realised: 70, withPublicBodies: 80, withoutPublicBodies: 70 });
  });

  it('shows another base, percentage and split of the cut', () => {
    expect(under({ settlementBase: 'grantedSubsidy' }).draft.cutToday).toMatchObject({
      base: 100_000_000,
      cut: 6_000_000,
    });
    expect(under({ settlementBase: 'acceptedTotalCost' }).draft.cutToday?.baseIsProvisional).toBe(true);
    expect(under({ resultsFundingPercent: 40 }).draft.cutToday?.cut).toBe(6_400_000);
    const halves = under({ cutSplit: { esf: 50, focusOnTalent: 50 } }).draft.cutToday;
    expect(halves?.split).toEqual({ esf: 2_400_000, focusOnTalent: 2_400_000 });
  });

  it('shows who would be followed closely', () => {
    expect(under({}).present.earlyWarning).toBe(true);
    expect(under({ earlyWarningShare: 0.75 }).draft.earlyWarning).toBe(false);
  });

  it('gives equal figures for equal rules', () => {
    fc.assert(
      fc.property(anyRealised, (realised) => {
        const { present, draft, differs } = under({ version: '2026-9', staleAfterDays: 7 }, realised);
        expect(draft).toEqual(present);
        expect(differs).toBe(false);
      }),
    );
  });

  it('never counts more under a stricter rule, and never cuts less by a higher percentage', () => {
    fc.assert(
      fc.property(anyRealised, fc.integer({ min: 30, max: 100 }), (realised, resultsFundingPercent) => {
        const counted = (['supported', 'completed', 'verified'] as const).map(
          (countingRule) => under({ countingRule }, realised).draft.realised,
        );
        expect(counted).toEqual(counted.toSorted((a, b) => b - a));
        const { present, draft } = under({ resultsFundingPercent }, realised);
        expect(draft.cutToday?.cut).toBeGreaterThanOrEqual(present.cutToday?.cut ?? 0);
        const fewer = under({ publicBodyCounts: false }, realised);
        expect(fewer.draft.realised).toBeLessThanOrEqual(fewer.present.realised);
        const { esf = 0, focusOnTalent = 0 } = fewer.draft.cutToday?.split ?? {};
        expect(esf + focusOnTalent).toBe(fewer.draft.cutToday?.cut);
      }),
    );
  });
});

describe('what a simulation does not show', () => {
  const outcomes = (changes: Partial<ProgrammeRules>, period = PERIOD_1) =>
    outcomesOf(DEFAULT_RULES, { ...contentOf(DEFAULT_RULES), ...changes }, period).map(({ outcome }) => outcome);

  it('is named: what needs a recount, what only the settlement goes by, and what nothing goes by yet', () => {
    expect(outcomes({ awarenessAloneCounts: true })).toEqual(['recount']);
    expect(outcomes({ settlementHorizon: 'wholeProgramme' })).toEqual(['settlement']);
    expect(outcomes({ countingUnit: 'establishment' })).toEqual(['unused']);
    expect(outcomes({ countingRule: 'verified', noteDueDays: 31 })).toEqual(['figures', 'noFigure']);
    expect(outcomes({})).toEqual([]);
  });

  it('is nothing where no company can count again yet', () => {
    expect(outcomes({ recountInNextPeriod: true })).toEqual(['noEffect']);
    expect(outcomes({ recountInNextPeriod: true }, PERIOD_2)).toEqual(['recount']);
  });
});

describe('the yearly budget', () => {
  it('is divided over three with the own contribution in it, and borne by two with it on top (P:197-199)', () => {
    expect(yearlyShares(DEFAULT_RULES)).toEqual({
      esf: 365_666_405,
      focusOnTalent: 411_374_705,
      own: 137_124_902,
      total: 914_166_012,
    });
    expect(yearlyShares({ ...DEFAULT_RULES, budgetIncludesOwnShare: false }).total).toBe(1_075_489_426);
  });
});
