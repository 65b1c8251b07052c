import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/kernel/dates.ts';
import { COUNTING_VARIANTS } from '../../shared/programme/schema.ts';
import { explainCounting, lackingFor } from '../../shared/trajectory/counting.ts';
import { REQUIRED_FOR } from '../../shared/trajectory/counting-requirements.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { anyContext, anyEvidence, anyTrajectory } from './arbitraries.ts';
import { COMPANY } from './samples.ts';

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
