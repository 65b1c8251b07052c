import { describe, expect, it } from 'vitest';
import { type CompanyFacts, companyStageOn, contributionOf, measuresOn } from '../../shared/figures/measures.ts';
import { trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import {
  ALL_PHASES,
  actionOf,
  COMPANY,
  day,
  evidenceOf,
  OTHER_COMPANY,
  trajectoryOf,
  upTo,
} from '../trajectory/samples.ts';
import { BRUSSEL, companyOf, GENT, MECHELEN, PERIOD_1, PERIOD_2 } from './samples.ts';

const IMPLEMENTED = actionOf(1, [['implemented', '2024-06-01']]);
/** Completed on 1 September 2024, with an adaptation since June and its proof in July. */
const counted = (overrides: Partial<Trajectory> = {}): Trajectory =>
  trajectoryOf(ALL_PHASES, { actions: [IMPLEMENTED], evidence: [evidenceOf(1, '2024-07-01')], ...overrides });
const second = (trajectory: Trajectory): Trajectory => ({
  ...trajectory,
  id: trajectoryIdSchema.parse(`trj_${'2'.padStart(26, '0')}`),
});

const on = (
  text: string,
  trajectories: readonly Trajectory[],
  {
    rules = {},
    company = companyOf(),
    period = PERIOD_1,
  }: {
    readonly rules?: Partial<ProgrammeRules>;
    readonly company?: CompanyFacts['company'];
    readonly period?: typeof PERIOD_1;
  } = {},
) => measuresOn({ company, trajectories }, { ...DEFAULT_RULES, ...rules }, period, day(text));

describe('what a company measures on a day', () => {
  it('follows its trajectory from lead to counted', () => {
    const trajectories = [counted()];
    expect(on('2024-01-09', trajectories)).toEqual({});
    expect(on('2024-01-31', trajectories)).toEqual({ 'pipeline.lead': 1 });
    expect(on('2024-02-29', trajectories)).toEqual({ 'pipeline.intake': 1, inSupport: 1, inSupportSme: 1 });
    expect(on('2024-04-30', trajectories)).toEqual({
      'realised.supported': 1,
      'realisedWithoutPublicBodies.supported': 1,
      'pipeline.plan': 1,
      inSupport: 1,
      inSupportSme: 1,
    });
    expect(on('2024-09-01', trajectories)).toEqual({
      'realised.supported': 1,
      'realisedWithoutPublicBodies.supported': 1,
      'realised.completed': 1,
      'realisedWithoutPublicBodies.completed': 1,
      'region.rivierenland': 1,
      'size.20-to-49': 1,
      'theme.work-organisation': 1,
      inSupport: 1,
      inSupportSme: 1,
      adapted: 1,
      adaptedWithEvidence: 1,
    });
  });

  it('is completed without counting while the evidence lacks, and counts from the day of the evidence', () => {
    const trajectories = [counted({ evidence: [evidenceOf(1, '2025-02-10')] })];
    expect(on('2024-12-31', trajectories)).toMatchObject({ completedNotCounted: 1, adapted: 1 });
    expect(on('2024-12-31', trajectories)['realised.completed']).toBeUndefined();
    expect(on('2025-02-10', trajectories)).toMatchObject({ 'realised.completed': 1, adaptedWithEvidence: 1 });
    expect(on('2025-02-10', trajectories).completedNotCounted).toBeUndefined();
  });

  it('is one company, however many trajectories it completes', () => {
    expect(on('2024-12-31', [counted(), second(counted())])).toEqual(on('2024-12-31', [counted()]));
  });

  it('stands at its furthest phase', () => {
    const trajectories = [trajectoryOf(upTo('intake')), second(trajectoryOf(upTo('plan')))];
    expect(on('2024-12-31', trajectories)).toMatchObject({ 'pipeline.plan': 1 });
    expect(on('2024-12-31', trajectories)['pipeline.intake']).toBeUndefined();
  });

  it('is stopped when nothing else goes on, and still was supported', () => {
    const stopped = trajectoryOf([...upTo('plan'), ['stopped', '2024-10-01']], { stop: { reason: 'companyWithdrew' } });
    expect(on('2024-12-31', [stopped])).toMatchObject({ stopped: 1, 'realised.supported': 1, inSupport: 1 });
    expect(on('2024-12-31', [stopped, second(trajectoryOf(upTo('lead')))])).toMatchObject({ 'pipeline.lead': 1 });
  });

  it('counts for nothing once its trajectory proves a duplicate', () => {
    const stopped = trajectoryOf([...upTo('plan'), ['stopped', '2024-10-01']], { stop: { reason: 'duplicate' } });
    expect(on('2024-09-30', [stopped])).toMatchObject({ 'realised.supported': 1 });
    expect(on('2024-12-31', [stopped])).toEqual({ stopped: 1 });
  });

  it('counts a public body apart', () => {
    const company = companyOf({
      classifications: [{ from: day('2024-01-02'), sme: 'no', headcount: 300, publicBody: true }],
    });
    const measured = on('2024-12-31', [counted()], { company });
    expect(measured).toMatchObject({ 'realised.completed': 1, inSupportPublicBody: 1, 'region.rivierenland': 1 });
    expect(measured['realisedWithoutPublicBodies.completed']).toBeUndefined();
    const without = on('2024-12-31', [counted()], { company, rules: { publicBodyCounts: false } });
    expect(without['region.rivierenland']).toBeUndefined();
  });

  it('is what it was on that day: an SME that grew stays one in the quarters before', () => {
    const company = companyOf({
      classifications: [
        { from: day('2024-01-02'), sme: 'yes', headcount: 240, publicBody: false },
        { from: day('2024-08-15'), sme: 'no', headcount: 260, publicBody: false },
      ],
    });
    expect(on('2024-06-30', [counted()], { company })).toMatchObject({ inSupportSme: 1 });
    expect(on('2024-09-30', [counted()], { company }).inSupportSme).toBeUndefined();
  });
});

describe('region', () => {
  it('is that of the work floor in the trajectory, not of the seat or of another establishment', () => {
    const inGent = counted({ companies: [{ companyId: COMPANY, establishments: [GENT] }] });
    expect(on('2024-12-31', [inGent])).toMatchObject({ 'region.regio-gent': 1 });
    expect(on('2024-12-31', [inGent])['region.rivierenland']).toBeUndefined();
  });

  it('needs one work floor in the Flemish Region, and nothing counts without', () => {
    const partly = counted({ companies: [{ companyId: COMPANY, establishments: [BRUSSEL, MECHELEN] }] });
    expect(on('2024-12-31', [partly])).toMatchObject({ 'region.rivierenland': 1, 'realised.completed': 1 });
    const outside = counted({ companies: [{ companyId: COMPANY, establishments: [BRUSSEL] }] });
    expect(on('2024-12-31', [outside])['realised.completed']).toBeUndefined();
  });
});

describe('a joint trajectory', () => {
  const together = (since?: string) => [
    { companyId: OTHER_COMPANY, establishments: [GENT] },
    { companyId: COMPANY, establishments: [MECHELEN], ...(since ? { since: day(since) } : {}) },
  ];

  it('counts each company on its own evidence', () => {
    const ofTheOther = counted({
      companies: together(),
      actions: [actionOf(1, [['implemented', '2024-06-01']], { companyIds: [COMPANY, OTHER_COMPANY] })],
      evidence: [evidenceOf(1, '2024-07-01', { companyId: OTHER_COMPANY })],
    });
    expect(on('2024-12-31', [ofTheOther])).toMatchObject({ completedNotCounted: 1, adapted: 1 });
  });

  it('is nothing of a company before the day on which it joined', () => {
    const trajectories = [counted({ companies: together('2024-05-15') })];
    expect(on('2024-05-14', trajectories)).toEqual({});
    expect(on('2024-05-15', trajectories)).toMatchObject({ 'pipeline.implementation': 1, inSupport: 1 });
  });
});

describe('two periods', () => {
  const years = (text: string) => text.replace('2024', '2027');
  const inPeriod2 = second(
    trajectoryOf(
      ALL_PHASES.map(([phase, date]) => [phase, years(date)] as const),
      { actions: [actionOf(1, [['implemented', '2027-06-01']])], evidence: [evidenceOf(2, '2027-07-01')] },
    ),
  );

  it('do not count a company again, unless the rules do', () => {
    const trajectories = [counted(), inPeriod2];
    const again = on('2027-12-31', trajectories, { period: PERIOD_2, rules: { recountInNextPeriod: true } });
    expect(again).toMatchObject({ 'realised.completed': 1, 'region.rivierenland': 1 });
    const once = on('2027-12-31', trajectories, { period: PERIOD_2 });
    expect(once['realised.completed']).toBeUndefined();
    expect(once).toMatchObject({ completedNotCounted: 1, inSupport: 1 });
  });

  it('attribute by completion, or by the start of support when the rules say so', () => {
    const across = trajectoryOf([...upTo('implementation'), ['completed', '2027-02-01']], {
      actions: [IMPLEMENTED],
      evidence: [evidenceOf(1, '2024-07-01')],
    });
    expect(on('2027-03-31', [across], { period: PERIOD_2 })).toMatchObject({ 'realised.completed': 1 });
    const byStart = on('2027-03-31', [across], { period: PERIOD_2, rules: { periodAttribution: 'startOfSupport' } });
    expect(byStart['realised.completed']).toBeUndefined();
  });

  it('carry what is still open over, and leave what was closed behind', () => {
    const open = trajectoryOf(upTo('plan'));
    expect(on('2027-03-31', [open], { period: PERIOD_2 })).toMatchObject({ 'pipeline.plan': 1 });
    expect(on('2027-03-31', [counted()], { period: PERIOD_2 })).toEqual({});
    const facts = { company: companyOf(), trajectories: [counted()] };
    expect(companyStageOn(facts, DEFAULT_RULES, PERIOD_1, day('2026-12-31'))).toBe('counted');
  });
});

describe('a contribution', () => {
  it('holds what is different at the end of each quarter', () => {
    const facts = { company: companyOf(), trajectories: [counted()] };
    expect(contributionOf(facts, DEFAULT_RULES, PERIOD_1)).toEqual({
      '2024/Q1|pipeline.diagnosis': 1,
      '2024/Q1|inSupport': 1,
      '2024/Q1|inSupportSme': 1,
      '2024/Q2|pipeline.diagnosis': -1,
      '2024/Q2|pipeline.implementation': 1,
      '2024/Q2|realised.supported': 1,
      '2024/Q2|realisedWithoutPublicBodies.supported': 1,
      '2024/Q2|adapted': 1,
      '2024/Q3|pipeline.implementation': -1,
      '2024/Q3|realised.completed': 1,
      '2024/Q3|realisedWithoutPublicBodies.completed': 1,
      '2024/Q3|region.rivierenland': 1,
      '2024/Q3|size.20-to-49': 1,
      '2024/Q3|theme.work-organisation': 1,
      '2024/Q3|adaptedWithEvidence': 1,
    });
  });
});
