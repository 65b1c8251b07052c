import { describe, expect, it } from 'vitest';
import { dayOfFigures, type FiguresInput, partnershipFigures } from '../../shared/figures/partnership-figures.ts';
import { partnershipFiguresSchema } from '../../shared/figures/schema.ts';
import { instant, isoDate, quarter } from '../../shared/kernel/dates.ts';
import { cents } from '../../shared/kernel/money.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { PERIOD_1, PERIOD_2, targetOf, totalsOf } from './samples.ts';

const EIGHT_A_QUARTER = Array.from({ length: 12 }, () => 8);
const totals = totalsOf({
  'realised.completed': EIGHT_A_QUARTER,
  'realised.supported': [10, ...EIGHT_A_QUARTER.slice(1)],
  'realisedWithoutPublicBodies.completed': Array.from({ length: 12 }, () => 7),
  'region.regio-gent': [8, 8],
  'region.rivierenland': [0, 0, ...EIGHT_A_QUARTER.slice(2)],
  'pipeline.intake': [5, -2],
});
const figures = (today: string, overrides: Partial<FiguresInput> = {}) =>
  partnershipFiguresSchema.parse(
    partnershipFigures({
      partnershipId: 'alfa',
      totals,
      target: targetOf(),
      period: PERIOD_1,
      rules: DEFAULT_RULES,
      today: isoDate(today),
      retrievedAt: instant(`${today}T09:00:00.000Z`),
      ...overrides,
    }),
  );

describe('the day of the figures', () => {
  it.each([
    ['2025-05-10', undefined, '2025-05-10'],
    ['2025-05-10', '2025/Q1', '2025-03-31'],
    ['2025-05-10', '2025/Q2', '2025-05-10'],
    ['2027-02-01', undefined, '2026-12-31'],
    ['2027-02-01', '2026/Q4', '2026-12-31'],
  ])('on %s, asked for %s, is %s', (today, asked, on) => {
    expect(dayOfFigures(PERIOD_1, isoDate(today), asked === undefined ? undefined : quarter(asked))).toBe(on);
  });
});

describe('the figures of a partnership', () => {
  it('today', () => {
    const shown = figures('2025-05-10');
    expect(shown).toMatchObject({ on: '2025-05-10', countingRule: 'completed', rulesVersion: '2024-1' });
    expect(shown.perQuarter).toHaveLength(6);
    expect(shown.current).toMatchObject({ quarter: '2025/Q2', pipeline: { intake: 3 } });
    expect(shown.current.realised).toEqual({ supported: 50, completed: 48, verified: 0 });
    expect(shown.previous?.realised.completed).toBe(40);
    expect(shown.perRegion).toEqual({ 'regio-gent': 16, rivierenland: 32 });
    // 20 + 50 × 130 / 365 = 37,8 companies should be there by 10 May 2025.
    expect(shown.expectedByNow).toBe(38);
    expect(shown.progress).toBeCloseTo(48 / (20 + (50 * 130) / 365), 12);
    expect(shown).toMatchObject({ progressBand: 'above', earlyWarning: false });
  });

  it('at the end of a past quarter, as they were then', () => {
    const shown = figures('2025-05-10', { quarter: quarter('2024/Q2') });
    expect(shown).toMatchObject({ on: '2024-06-30', current: { quarter: '2024/Q2' }, perRegion: { 'regio-gent': 16 } });
    expect(shown).toEqual({
      ...figures('2026-11-21', { quarter: quarter('2024/Q2') }),
      retrievedAt: shown.retrievedAt,
    });
    expect(shown.forecast).toMatchObject({ windowFrom: '2023-12-31', realisedInWindow: 16, daysLeft: 914 });
  });

  it('after the period, as they were on its last day', () => {
    const shown = figures('2027-03-01');
    expect(shown).toMatchObject({ on: '2026-12-31', current: { quarter: '2026/Q4' }, expectedByNow: 120 });
    expect(shown.forecast).toMatchObject({ daysLeft: 0, expected: 96 });
    expect(shown.cutForecast).toEqual(shown.cutToday);
    // 24 of 120 short on € 2 000 000: 30 % × 20 % = 6 %.
    expect(shown.cutToday).toMatchObject({ shortfall: 24, cut: 12_000_000 });
  });

  it('before the period, when there is nothing to be behind with', () => {
    const shown = figures('2026-11-21', { period: PERIOD_2, totals: { '2027/Q1|pipeline.lead': 4 } });
    expect(shown).toMatchObject({
      on: '2026-11-21',
      current: { quarter: '2027/Q1', pipeline: { lead: 4 } },
      progressBand: 'none',
      earlyWarning: false,
    });
    expect(shown.perQuarter).toHaveLength(1);
    for (const absent of ['previous', 'progress', 'forecast', 'cutToday', 'cutForecast'])
      expect(shown).not.toHaveProperty(absent);
  });

  it('without a target: what is realised, and nothing that hangs on a target', () => {
    const shown = figures('2025-05-10', { target: undefined });
    expect(shown.current.realised.completed).toBe(48);
    expect(shown.forecast?.expected).toBeGreaterThan(48);
    expect(shown).toMatchObject({ progressBand: 'none', earlyWarning: false });
    for (const absent of ['target', 'expectedByNow', 'progress', 'cutToday', 'cutForecast'])
      expect(shown).not.toHaveProperty(absent);
  });

  it('without any company yet', () => {
    const shown = figures('2024-02-15', { totals: {} });
    expect(shown).toMatchObject({ current: { stopped: 0 }, perRegion: {}, progress: 0, progressBand: 'far' });
    expect(shown.cutToday?.shortfall).toBe(120);
  });

  it('warn early below the share of the rules, exactly', () => {
    const target = targetOf({ companies: 20, yearly: [{ year: 2024, companies: 20 }] });
    const at = (completed: number) =>
      figures('2024-12-31', { target, totals: totalsOf({ 'realised.completed': [completed] }) }).earlyWarning;
    expect([at(16), at(17), at(18)]).toEqual([true, false, false]);
  });

  it('count without public bodies, or by another variant, when the rules say so', () => {
    const without = figures('2026-12-31', { rules: { ...DEFAULT_RULES, publicBodyCounts: false } });
    expect(without.cutToday).toMatchObject({ realised: 84, shortfall: 36 });
    const supported = figures('2026-12-31', { rules: { ...DEFAULT_RULES, countingRule: 'supported' } });
    expect(supported.cutToday?.realised).toBe(98);
  });
});

describe('the base of a cut', () => {
  const cutWith = (rules: Partial<typeof DEFAULT_RULES>, acceptedPublicPart?: number) => {
    const target = targetOf(acceptedPublicPart === undefined ? {} : { acceptedPublicPart: cents(acceptedPublicPart) });
    return figures('2026-12-31', { target, rules: { ...DEFAULT_RULES, ...rules } }).cutToday;
  };

  it('is the granted subsidy as long as nothing is accepted, and says so', () => {
    expect(cutWith({})).toMatchObject({ base: 200_000_000, baseKind: 'acceptedPublicPart', baseIsProvisional: true });
  });

  it('is the public part of what was accepted, once that is known', () => {
    expect(cutWith({}, 150_000_000)).toMatchObject({ base: 150_000_000, baseIsProvisional: false, cut: 9_000_000 });
  });

  it('is the granted subsidy when the rules say so', () => {
    expect(cutWith({ settlementBase: 'grantedSubsidy' }, 150_000_000)).toMatchObject({
      base: 200_000_000,
      baseKind: 'grantedSubsidy',
      baseIsProvisional: false,
    });
  });
});
