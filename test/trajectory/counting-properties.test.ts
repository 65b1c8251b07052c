import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../../shared/kernel/dates.ts';
import { COUNTING_VARIANTS } from '../../shared/programme/schema.ts';
import { explainCounting, lackingFor, REQUIRED_FOR } from '../../shared/trajectory/counting.ts';
import type { CountingContext } from '../../shared/trajectory/counting-facts.ts';
import { ADAPTATION_STATUSES, type Trajectory } from '../../shared/trajectory/schema.ts';
import { ALL_PHASES, actionId, actionOf, COMPANY, day, evidenceOf, OTHER_COMPANY, trajectoryOf } from './samples.ts';

const START = day('2024-01-01');
/** Few days, so that facts fall before, on and after each other often. */
const anyDay = fc.integer({ min: 0, max: 30 }).map((days) => addDays(START, days));
const mostly = fc.integer({ min: 0, max: 9 }).map((number) => number > 0);

const ascending = (days: readonly IsoDate[]): IsoDate[] => [...days].sort();

const someCompanies = fc.subarray([COMPANY, OTHER_COMPANY], { minLength: 1 });

const anyAction = (number: number) =>
  fc
    .record({
      steps: fc.array(fc.tuple(fc.constantFrom(...ADAPTATION_STATUSES, 'implemented' as const), anyDay), {
        minLength: 1,
        maxLength: 4,
      }),
      structural: mostly,
      intervention: fc.constantFrom(undefined, 'job-design', 'task-carving', 'mentor', 'awareness-session'),
      companyIds: someCompanies,
    })
    .map(({ steps, structural, intervention, companyIds }) => {
      const days = ascending(steps.map(([, on]) => on));
      const statuses = steps.map(([status], index) => [status, days[index] ?? START] as const);
      return actionOf(number, statuses, { structural, companyIds, ...(intervention ? { intervention } : {}) });
    });

const anyEvidence = fc
  .record({
    number: fc.integer({ min: 1, max: 9999 }),
    action: fc.integer({ min: 1, max: 2 }),
    on: anyDay,
    companyId: fc.constantFrom(COMPANY, COMPANY, OTHER_COMPANY),
  })
  .map(({ number, action, on, companyId }) => evidenceOf(number, on, { actionId: actionId(action), companyId }));

const anyVerification = fc.record({
  companyId: fc.constantFrom(COMPANY, COMPANY, OTHER_COMPANY),
  outcome: fc.constantFrom('accepted' as const, 'rejected' as const),
  on: anyDay,
});

const anyPhases = fc
  .record({ days: fc.array(anyDay, { minLength: 6, maxLength: 6 }), reached: fc.constantFrom(1, 3, 4, 5, 6, 6, 6, 6) })
  .map(({ days, reached }) =>
    ALL_PHASES.slice(0, reached).map(([phase], index) => [phase, ascending(days)[index] ?? START] as const),
  );

/** Any trajectory that the use cases could have made: phases, statuses and verdicts in the order of their days. */
const anyTrajectory: fc.Arbitrary<Trajectory> = fc
  .record({
    phases: anyPhases,
    actions: fc.tuple(anyAction(1), anyAction(2)),
    evidence: fc.array(anyEvidence, { minLength: 1, maxLength: 6 }),
    verifications: fc.array(anyVerification, { maxLength: 3 }),
    since: fc.option(anyDay, { nil: undefined, freq: 1 }),
  })
  .map(({ phases, actions, evidence, verifications, since }) => {
    const trajectory = trajectoryOf(phases, { actions, evidence });
    return {
      ...trajectory,
      verifications: verifications.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
      companies: trajectory.companies.map((part) => (since ? { ...part, since } : part)),
    };
  });

const anyContext: fc.Arbitrary<CountingContext> = fc.record({
  rules: fc.record({ awarenessAloneCounts: fc.boolean() }),
  workFloorInFlanders: mostly,
  on: fc.integer({ min: 0, max: 60 }).map((days) => addDays(START, days)),
});

const RUNS = { numRuns: 600 };

describe('the counting rule, for any trajectory', () => {
  it('counts exactly when every requirement of the variant is met, and dates exactly what counts', () => {
    fc.assert(
      fc.property(anyTrajectory, anyContext, (trajectory, context) => {
        const explanation = explainCounting(trajectory, COMPANY, context);
        for (const variant of COUNTING_VARIANTS) {
          const required = explanation.requirements.filter(({ code }) =>
            REQUIRED_FOR[variant].some((asked) => asked === code),
          );
          expect(explanation.counts[variant]).toBe(required.every(({ met }) => met));
          expect(explanation.counts[variant]).toBe(explanation.dates[variant] !== undefined);
          expect(explanation.counts[variant]).toBe(lackingFor(variant, explanation).length === 0);
        }
      }),
      RUNS,
    );
  });

  it('never dates anything after the day asked, and orders the variants', () => {
    fc.assert(
      fc.property(anyTrajectory, anyContext, (trajectory, context) => {
        const { dates } = explainCounting(trajectory, COMPANY, context);
        expect(Object.values(dates).filter((on) => on !== undefined && on > context.on)).toEqual([]);
        const order = [dates.supportStarted, dates.supported, dates.completed, dates.verified].filter((on) => on);
        expect(order).toEqual([...order].sort());
        if (dates.verified) expect(dates.completed).toBeDefined();
        if (dates.completed) expect(dates.supported).toBeDefined();
      }),
      RUNS,
    );
  });

  it('does not see what is dated later: a quarter computed late gives the same', () => {
    fc.assert(
      fc.property(anyTrajectory, anyContext, (trajectory, context) => {
        const asItWas: Trajectory = {
          ...trajectory,
          phases: trajectory.phases.filter(({ on }) => on <= context.on),
          actions: trajectory.actions
            .map((action) => ({ ...action, statuses: action.statuses.filter(({ on }) => on <= context.on) }))
            .filter(({ statuses }) => statuses.length > 0),
          evidence: trajectory.evidence.filter(({ on }) => on <= context.on),
          verifications: trajectory.verifications.filter(({ on }) => on <= context.on),
        };
        expect(explainCounting(asItWas, COMPANY, context)).toEqual(explainCounting(trajectory, COMPANY, context));
      }),
      RUNS,
    );
  });

  it('once counted as supported or completed, counts on every later day with the same date', () => {
    fc.assert(
      fc.property(anyTrajectory, anyContext, fc.nat({ max: 40 }), (trajectory, context, later) => {
        const before = explainCounting(trajectory, COMPANY, context).dates;
        const after = explainCounting(trajectory, COMPANY, { ...context, on: addDays(context.on, later) }).dates;
        if (before.supported) expect(after.supported).toBe(before.supported);
        if (before.completed) expect(after.completed).toBe(before.completed);
      }),
      RUNS,
    );
  });

  it('never loses a count by more evidence', () => {
    fc.assert(
      fc.property(anyTrajectory, anyEvidence, anyContext, (trajectory, evidence, context) => {
        const before = explainCounting(trajectory, COMPANY, context);
        const after = explainCounting(
          { ...trajectory, evidence: [...trajectory.evidence, evidence] },
          COMPANY,
          context,
        );
        for (const variant of COUNTING_VARIANTS) {
          if (before.counts[variant]) expect(after.counts[variant]).toBe(true);
          const [old, current] = [before.dates[variant], after.dates[variant]];
          if (old && current) expect(current <= old).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
