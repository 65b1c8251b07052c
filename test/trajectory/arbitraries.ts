import fc from 'fast-check';
import { addDays, type IsoDate } from '../../shared/kernel/dates.ts';
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

export const anyEvidence = fc
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
export const anyTrajectory: fc.Arbitrary<Trajectory> = fc
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

export const anyContext: fc.Arbitrary<CountingContext> = fc.record({
  rules: fc.record({ awarenessAloneCounts: fc.boolean() }),
  workFloorInFlanders: mostly,
  on: fc.integer({ min: 0, max: 60 }).map((days) => addDays(START, days)),
});
