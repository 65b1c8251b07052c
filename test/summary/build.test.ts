import { describe, expect, it } from 'vitest';
import { buildAgencySummary } from '../../functions/summary/build-agency.ts';
import { buildPartnershipSummary } from '../../functions/summary/build-partnership.ts';
import { volumeOf } from '../../functions/summary/sentences.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { Summary } from '../../shared/summary/schema.ts';
import { summarySchema } from '../../shared/summary/schema.ts';
import { ADDED, dashboardOf, figuresOf, QUARTER, TARGET } from './samples.ts';

const keysOf = (said: readonly { readonly key: string }[]): string[] => said.map(({ key }) => key);
const sentence = ({ narrative }: Summary, key: string) => narrative.find((said) => said.key === key);

describe("a partnership's summary", () => {
  const summary = buildPartnershipSummary(figuresOf(), DEFAULT_RULES);

  it('is about the end of its quarter and says when and under which rules it was made', () => {
    expect(summary).toMatchObject({
      place: 'alfa',
      quarter: QUARTER,
      on: '2026-09-30',
      period: 1,
      rulesVersion: DEFAULT_RULES.version,
      countingRule: 'completed',
    });
    expect(summarySchema.parse(summary)).toEqual(summary);
  });

  it('states the finding', () => {
    expect(summary.headline).toEqual({ key: 'realisedOfTarget', realised: 412, target: 480 });
  });

  it('says the volume with its absolute and relative difference', () => {
    expect(sentence(summary, 'volume')).toEqual({
      key: 'volume',
      quarter: QUARTER,
      count: 34,
      previous: 25,
      trend: '+36%',
    });
  });

  it('says the norm, and why it is missed', () => {
    expect(sentence(summary, 'norm')).toMatchObject({ expected: 455, realised: 412, band: 'under', on: '2026-09-30' });
    expect(sentence(summary, 'stillUnderway')).toMatchObject({ planned: 20, implementing: 48 });
    expect(sentence(summary, 'completedNotCounted')).toMatchObject({ count: 12 });
  });

  it('says what is expected at the end and what a shortfall costs', () => {
    expect(sentence(summary, 'forecast')).toMatchObject({ on: '2026-12-31' });
    // € 1 000 000 × 30 × (480 − 412) / (100 × 480)
    expect(sentence(summary, 'cut')).toMatchObject({ today: 4_250_000, provisional: true });
  });

  it('says what is due: what lacks at completed companies, and the next step of the target', () => {
    expect(summary.due).toEqual([
      { key: 'evidence', count: 12 },
      { key: 'yearlyStep', on: '2026-12-31', step: 480, missing: 68 },
    ]);
  });

  it('has the norm rows of the dashboard, without columns for others', () => {
    expect(summary.norms.map(({ norm }) => norm)).toContain('smeShare');
    expect(summary.norms.every(({ cells }) => Object.keys(cells).length === 0)).toBe(true);
  });

  it('warns early, with an action plan, below the share of the rules', () => {
    const behind = { ...ADDED, '2025/Q4': { 'realised.completed': 150 } };
    const warned = buildPartnershipSummary(figuresOf({ added: behind }), DEFAULT_RULES);
    expect(sentence(warned, 'earlyWarning')).toEqual({ key: 'earlyWarning', share: 0.85, partnershipIds: [] });
    expect(keysOf(warned.due)).toContain('actionPlan');
  });

  it('gives no reason when the norm is met, and no step when the target is reached', () => {
    const ahead = { ...ADDED, '2025/Q4': { 'realised.completed': 400 } };
    const met = buildPartnershipSummary(figuresOf({ added: ahead }), DEFAULT_RULES);
    expect(sentence(met, 'norm')).toMatchObject({ band: 'above' });
    expect(keysOf(met.narrative)).not.toContain('stillUnderway');
    expect(keysOf(met.due)).not.toContain('yearlyStep');
    expect(sentence(met, 'cut')).toMatchObject({ today: 0 });
  });

  it('says so when there is no target yet', () => {
    const without = buildPartnershipSummary(figuresOf({ target: undefined }), DEFAULT_RULES);
    expect(without.headline).toEqual({ key: 'realisedWithoutTarget', realised: 412 });
    expect(keysOf(without.narrative)).toEqual(['volume', 'completedNotCounted', 'forecast']);
    expect(without.due[0]).toEqual({ key: 'targetMissing', partnershipIds: [] });
  });

  it('asks for verification when only what the agency verified counts', () => {
    const rules = { ...DEFAULT_RULES, countingRule: 'verified' } as const;
    const added = {
      ...ADDED,
      '2026/Q3': { 'realised.completed': 34, 'realised.verified': 400, completedNotCounted: 15 },
    };
    const { due, headline } = buildPartnershipSummary(figuresOf({ added, rules }), rules);
    expect(headline).toMatchObject({ realised: 400 });
    expect(due.slice(0, 2)).toEqual([
      { key: 'evidence', count: 3 },
      { key: 'verification', count: 12 },
    ]);
  });

  it('names the yearly step before the end of the period', () => {
    const early = figuresOf({ target: { ...TARGET, yearly: [{ year: 2026, companies: 470 }] } });
    expect(buildPartnershipSummary(early, DEFAULT_RULES).due).toContainEqual({
      key: 'yearlyStep',
      on: '2026-12-31',
      step: 470,
      missing: 58,
    });
  });
});

describe('the volume of a quarter', () => {
  it.each([
    [[12], { count: 12, trend: '' }],
    [[12, 20], { count: 8, previous: 12, trend: '-33%' }],
    [[12, 12, 20], { count: 8, previous: 0, trend: '' }],
    [[12, 20, 18], { count: -2, previous: 8, trend: '' }],
    [[20, 18, 20], { count: 2, previous: -2, trend: '' }],
    [[], { count: 0, trend: '' }],
  ])('of %j at the ends of quarters is %j', (realised, volume) => {
    expect(volumeOf(QUARTER, realised)).toEqual({ key: 'volume', quarter: QUARTER, ...volume });
  });
});

describe("the agency's summary", () => {
  const behind = { ...ADDED, '2025/Q4': { 'realised.completed': 100, 'region.kempen': 50 } };
  const partnerships = [figuresOf(), figuresOf({ id: 'beta', added: behind })];
  const summary = buildAgencySummary(dashboardOf(partnerships), DEFAULT_RULES);

  it('adds the partnerships up and sets them side by side', () => {
    expect(summary).toMatchObject({ place: 'agency', partnershipIds: ['alfa', 'beta'] });
    expect(summary.headline).toEqual({ key: 'realisedOfTarget', realised: 412 + 259, target: 960 });
    expect(sentence(summary, 'volume')).toMatchObject({ count: 68, previous: 50, trend: '+36%' });
    expect(Object.keys(summary.norms[0]?.cells ?? {})).toEqual(['alfa', 'beta']);
    expect(summarySchema.parse(summary)).toEqual(summary);
  });

  it('says how each stands, who is warned, and which regions are covered', () => {
    const lines = summary.narrative.filter(({ key }) => key === 'partnership');
    expect(lines).toMatchObject([
      { partnershipId: 'alfa', realised: 412, target: 480, band: 'under' },
      { partnershipId: 'beta', realised: 259, target: 480, band: 'far' },
    ]);
    expect(sentence(summary, 'earlyWarning')).toMatchObject({ partnershipIds: ['beta'] });
    expect(sentence(summary, 'coverage')).toEqual({ key: 'coverage', covered: 2, regions: 15 });
    expect(summary.due).toContainEqual({ key: 'actionPlanOf', partnershipId: 'beta' });
  });

  it('has no common target as long as one partnership has none', () => {
    const incomplete = buildAgencySummary(
      dashboardOf([figuresOf(), figuresOf({ id: 'beta', target: undefined })]),
      DEFAULT_RULES,
    );
    expect(incomplete.headline).toEqual({ key: 'realisedWithoutTarget', realised: 824 });
    expect(incomplete.due[0]).toEqual({ key: 'targetMissing', partnershipIds: ['beta'] });
  });
});
