import * as fc from 'fast-check';
import type { CompanyFacts } from '../../shared/figures/measures.ts';
import { addDays, type IsoDate, isoDate } from '../../shared/kernel/dates.ts';
import { memberIdSchema, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { COUNTING_VARIANTS, type ProgrammeRules } from '../../shared/programme/schema.ts';
import { OPEN_PHASES, type Phase, STOP_REASONS, type Trajectory } from '../../shared/trajectory/schema.ts';
import { actionOf, COMPANY, evidenceOf, OTHER_COMPANY, trajectoryOf } from '../trajectory/samples.ts';
import { BRUSSEL, companyOf, GENT, MECHELEN } from './samples.ts';

/** Days over both periods, often on the first or last day of a quarter. */
export const anyDay: fc.Arbitrary<IsoDate> = fc.oneof(
  fc.integer({ min: 0, max: 2_000 }).map((days) => addDays(isoDate('2024-01-02'), days)),
  fc.constantFrom('2024-03-31', '2024-04-01', '2026-12-31', '2027-01-01', '2027-03-31').map(isoDate),
);
const daysInOrder = (count: number): fc.Arbitrary<IsoDate[]> =>
  fc.array(anyDay, { minLength: count, maxLength: count }).map((days) => days.toSorted());

const phasesEnding = (ending: readonly Phase[]) => (skipped: number) =>
  [...OPEN_PHASES.slice(skipped), ...ending] as const satisfies readonly Phase[];

const phases: fc.Arbitrary<readonly Phase[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 1).map(phasesEnding(['completed'])) },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 1, max: 5 })
      .map((count): readonly Phase[] => [...OPEN_PHASES.slice(0, count), 'stopped']),
  },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 5 }).map((count) => OPEN_PHASES.slice(0, count)) },
);

const anyAction = fc
  .record({
    steps: fc.array(fc.constantFrom('planned', 'implemented', 'implemented', 'embedded', 'dropped'), {
      minLength: 1,
      maxLength: 3,
    }),
    days: daysInOrder(3),
    structural: fc.boolean(),
    joint: fc.boolean(),
  })
  .map(({ steps, days, structural, joint }) =>
    actionOf(
      1,
      steps.map((status, index) => [status, days[index] ?? '2024-01-02'] as const),
      { structural, companyIds: joint ? [COMPANY, OTHER_COMPANY] : [COMPANY] },
    ),
  );

/** Nothing is recorded of a trajectory before its first day. */
const fromItsFirstDay = (trajectory: Trajectory): Trajectory => {
  const first = trajectory.phases[0]?.on ?? isoDate('2024-01-02');
  const later = <Fact extends { readonly on: IsoDate }>(facts: readonly Fact[]): Fact[] =>
    facts.map((fact) => ({ ...fact, on: fact.on < first ? first : fact.on }));
  return {
    ...trajectory,
    companies: trajectory.companies.map(({ since, ...part }) => (since && since >= first ? { ...part, since } : part)),
    actions: trajectory.actions.map((action) => ({ ...action, statuses: later(action.statuses) })),
    evidence: later(trajectory.evidence),
    verifications: later(trajectory.verifications),
  };
};

/** Who may be in charge of a trajectory; some have nobody. */
export const MEMBERS = ['A', 'B'].map((letter) => memberIdSchema.parse(`mbr_01J0000000000000000000000${letter}`));

const parts = fc.record({
  phases,
  days: daysInOrder(7),
  action: anyAction,
  evidence: fc.array(fc.tuple(anyDay, fc.constantFrom(COMPANY, COMPANY, OTHER_COMPANY)), { maxLength: 3 }),
  verifications: fc.array(fc.tuple(anyDay, fc.constantFrom('accepted' as const, 'rejected' as const)), {
    maxLength: 2,
  }),
  establishments: fc.subarray([MECHELEN, GENT, BRUSSEL], { minLength: 1 }),
  since: fc.option(anyDay, { nil: undefined, freq: 2 }),
  reason: fc.constantFrom(...STOP_REASONS),
  memberInCharge: fc.constantFrom(...MEMBERS, undefined),
});

const ulid = (number: number): string => String(number).padStart(26, '0');

/** A trajectory of the company, alone or with another, as the use cases could have made it. */
const anyTrajectory = (number: number): fc.Arbitrary<Trajectory> =>
  parts.map(({ days, establishments, since, evidence, verifications, reason, memberInCharge, ...made }) => {
    const steps = made.phases.map((phase, index) => [phase, days[index] ?? '2024-01-02'] as const);
    return fromItsFirstDay(
      trajectoryOf(steps, {
        id: trajectoryIdSchema.parse(`trj_${ulid(number)}`),
        companies: [
          { companyId: COMPANY, establishments, ...(since ? { since } : {}) },
          { companyId: OTHER_COMPANY, establishments: [GENT] },
        ],
        ...(memberInCharge ? { memberInCharge } : {}),
        actions: [made.action],
        evidence: evidence.map(([on, companyId], index) => evidenceOf(number * 10 + index, on, { companyId })),
        verifications: verifications
          .map(([on, outcome]) => ({ companyId: COMPANY, outcome, on }))
          .toSorted((a, b) => (a.on < b.on ? -1 : 1)),
        ...(made.phases.includes('stopped') ? { stop: { reason } } : {}),
      }),
    );
  });

const anyClassifications = fc
  .array(fc.record({ from: anyDay, sme: fc.constantFrom('yes' as const, 'no' as const), publicBody: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => list.toSorted((a, b) => (a.from < b.from ? -1 : 1)));

/** A company with up to three trajectories over both periods. */
export const anyFacts: fc.Arbitrary<CompanyFacts> = fc
  .record({
    classifications: anyClassifications,
    trajectories: fc.tuple(anyTrajectory(1), anyTrajectory(2), anyTrajectory(3)),
    count: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ classifications, trajectories, count }) => ({
    company: companyOf({ classifications }),
    trajectories: trajectories.slice(0, count),
  }));

export const anyRules: fc.Arbitrary<ProgrammeRules> = fc
  .record({
    countingRule: fc.constantFrom(...COUNTING_VARIANTS),
    publicBodyCounts: fc.boolean(),
    periodAttribution: fc.constantFrom('completion' as const, 'startOfSupport' as const),
    recountInNextPeriod: fc.boolean(),
    awarenessAloneCounts: fc.boolean(),
  })
  .map((decided) => ({ ...DEFAULT_RULES, ...decided }));

const trajectoryAsKnownOn = (on: IsoDate, trajectory: Trajectory): Trajectory[] => {
  const past = <Fact extends { readonly on: IsoDate }>(facts: readonly Fact[]) => facts.filter((fact) => fact.on <= on);
  const { stop, ...kept } = trajectory;
  const steps = past(trajectory.phases);
  if (steps.length === 0) return [];
  const known: Trajectory = {
    ...kept,
    phases: steps,
    companies: trajectory.companies.filter(({ since }) => since === undefined || since <= on),
    actions: trajectory.actions
      .map((action) => ({ ...action, statuses: past(action.statuses) }))
      .filter(({ statuses }) => statuses.length > 0),
    evidence: past(trajectory.evidence),
    verifications: past(trajectory.verifications),
  };
  return [stop && steps.some(({ phase }) => phase === 'stopped') ? { ...known, stop } : known];
};

/** What was known of a company at the end of a day, when every fact is recorded on the day it bears. */
export const asKnownOn = (on: IsoDate, { company, trajectories }: CompanyFacts): CompanyFacts => {
  const [first, ...later] = company.classifications;
  return {
    company: { ...company, classifications: [...(first ? [first] : []), ...later.filter(({ from }) => from <= on)] },
    trajectories: trajectories.flatMap((trajectory) => trajectoryAsKnownOn(on, trajectory)),
  };
};
