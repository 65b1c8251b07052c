import { describe, expect, it } from 'vitest';
import { MAXIMUM_ITEMS } from '../../functions/platform/dynamo/commit.ts';
import { demonstrationOf } from '../../infra/local/demonstration/demonstration.ts';
import { packed } from '../../infra/local/demonstration/write.ts';
import { closedQuarters } from '../../infra/local/seed.ts';
import { dayOf, type Instant, instant } from '../../shared/kernel/dates.ts';
import { parseMembership } from '../../shared/kernel/permissions.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { explainCounting, lackingFor } from '../../shared/trajectory/counting.ts';
import { refusalsToChange, refusalsToEnter, refusalsToStop } from '../../shared/trajectory/phases.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { hasWorkFloorInFlanders } from '../../shared/trajectory/work-floors.ts';
import { all, of, trajectories, UNTIL } from './demonstrations.ts';

/** A trajectory as it was when a phase was entered. */
const asOf = (trajectory: Trajectory, phase: number): Trajectory => {
  const day = trajectory.phases[phase]?.on ?? '';
  const { stop, ...kept } = trajectory;
  return {
    ...kept,
    phases: trajectory.phases.slice(0, phase),
    actions: trajectory.actions
      .map((action) => ({ ...action, statuses: action.statuses.filter(({ on }) => on <= day) }))
      .filter(({ statuses }) => statuses.length > 0),
    evidence: trajectory.evidence.filter(({ on }) => on <= day),
  };
};

describe('the story', () => {
  it('keeps the rules of the phases at every step', () => {
    for (const trajectory of trajectories)
      trajectory.phases.slice(1).forEach((step, index) => {
        const before = asOf(trajectory, index + 1);
        const refusals =
          step.phase === 'stopped'
            ? refusalsToStop(before, step.on, step.on)
            : refusalsToEnter(before, step, { today: step.on, rules: DEFAULT_RULES });
        expect(refusals, `${trajectory.title}: ${step.phase}`).toEqual([]);
      });
    expect(trajectories.flatMap(refusalsToChange)).toEqual([]);
  });

  it('is explained by the counting rule, company by company', () => {
    for (const { companies: known, trajectories: told } of all)
      for (const trajectory of told)
        for (const part of trajectory.companies) {
          const company = known.find(({ id }) => id === part.companyId);
          if (!company) throw new Error('A trajectory is about companies of its own partnership');
          const workFloorInFlanders = hasWorkFloorInFlanders(company, part);
          const context = { rules: DEFAULT_RULES, workFloorInFlanders, on: dayOf(UNTIL) };
          const explained = explainCounting(trajectory, company.id, context);
          const isComplete = trajectory.phases.at(-1)?.phase === 'completed';
          const hasEvidence = trajectory.evidence.some(({ companyId }) => companyId === company.id);
          expect(explained.counts.completed).toBe(isComplete && hasEvidence);
          expect(lackingFor('completed', explained).length === 0).toBe(explained.counts.completed);
        }
  });

  it('says nothing of the future', () => {
    const today = dayOf(UNTIL);
    for (const { phases, actions, evidence, verifications, updatedAt } of trajectories) {
      const days = [...phases, ...actions.flatMap(({ statuses }) => statuses), ...evidence, ...verifications];
      expect(days.every(({ on }) => on <= today)).toBe(true);
      expect(updatedAt <= UNTIL).toBe(true);
    }
    const moments = all.flatMap(({ works }) => works.flatMap(({ audit }) => audit.map(({ at }) => at)));
    expect(moments.every((at) => at <= UNTIL)).toBe(true);
  });

  it('is the same every time, and earlier the beginning of what it is later', async () => {
    expect(await demonstrationOf('beta', UNTIL)).toEqual(of('beta'));
    const before = await demonstrationOf('beta', instant('2025-07-01T10:00:00.000Z'));
    expect(before.trajectories.length).toBeGreaterThan(20);
    for (const { id, phases } of before.trajectories) {
      const later = of('beta').trajectories.find((one) => one.id === id);
      expect(later?.phases.slice(0, phases.length)).toEqual(phases);
    }
  });

  it('is told until any moment, also before the first company and after the period', async () => {
    const moments: Instant[] = ['2024-01-02T10:00:00.000Z', '2031-03-01T10:00:00.000Z'].map(instant);
    const [first, last] = await Promise.all(moments.map((moment) => demonstrationOf('gamma', moment)));
    expect(first?.companies).toEqual([]);
    expect(last?.trajectories.filter((one) => one.phases.at(-1)?.phase === 'lead')).toEqual([]);
  });
});

describe('what is written', () => {
  it('fits transactions that have no key twice', () => {
    for (const { changes, audit } of all.flatMap(({ works }) => packed(works))) {
      expect(changes.length + audit.length).toBeLessThanOrEqual(MAXIMUM_ITEMS);
      const keys = changes.map((change) =>
        change.kind === 'raise' ? `${change.root.kind} ${change.root.id}` : `${change.key.pk} ${change.key.sk}`,
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('is signed by people of the directory, of the agency or by what set the place up, with roles that exist', () => {
    for (const { people, works } of all) {
      const events = works.flatMap(({ audit }) => audit);
      const subjects = new Set(people.map(({ subject }) => subject));
      const others = new Set(events.map(({ actor }) => actor).filter((actor) => !subjects.has(actor)));
      expect([...others].filter((actor) => !/@agency$|^system:/.test(actor))).toEqual([]);
      expect(events.flatMap(({ roles }) => roles).filter((role) => !parseMembership(role))).toEqual([]);
    }
  });

  it('closes the two quarters before the present one, none before the programme', () => {
    expect(closedQuarters(UNTIL)).toEqual(['2026/Q2', '2026/Q3']);
    expect(closedQuarters(instant('2024-05-02T10:00:00.000Z'))).toEqual(['2024/Q1']);
  });
});
