import { describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/kernel/dates.ts';
import { COUNTING_VARIANTS } from '../../shared/programme/schema.ts';
import { REQUIRED_FOR } from '../../shared/trajectory/counting-requirements.ts';
import { nextPhases } from '../../shared/trajectory/phases.ts';
import { PHASES } from '../../shared/trajectory/schema.ts';
import { isInPlace } from '../../web/src/trajectory/action-state.ts';
import { followingPhases, stepsOf } from '../../web/src/trajectory/phase-steps.ts';
import { requirementsUnder } from '../../web/src/trajectory/requirements.ts';

const on = isoDate('2026-05-11');

describe('the phase bar', () => {
  it('tells passed, skipped, present and coming phases apart', () => {
    const steps = stepsOf([
      { phase: 'intake', on: isoDate('2026-03-12') },
      { phase: 'plan', on: isoDate('2026-04-28') },
      { phase: 'implementation', on },
    ]);
    expect(steps.map(({ phase, state }) => [phase, state])).toEqual([
      ['lead', 'skipped'],
      ['intake', 'done'],
      ['diagnosis', 'skipped'],
      ['plan', 'done'],
      ['implementation', 'current'],
      ['completed', 'coming'],
    ]);
    expect(steps[4]).toMatchObject({ on });
  });

  it('has no present phase once a trajectory is completed or stopped', () => {
    const states = (phases: Parameters<typeof stepsOf>[0]) => stepsOf(phases).map(({ state }) => state);
    expect(states([{ phase: 'completed', on }])).not.toContain('current');
    expect(
      states([
        { phase: 'intake', on },
        { phase: 'stopped', on },
      ]),
    ).toEqual(['skipped', 'done', 'coming', 'coming', 'coming', 'coming']);
  });
});

describe('what the screen offers agrees with the rules', () => {
  it.each(PHASES)('after %s', (phase) => {
    const phases = [{ phase, on }];
    expect(followingPhases(phases)).toEqual(nextPhases({ phases }));
  });

  it.each(COUNTING_VARIANTS)('asks under the rule "%s" what the rule asks', (variant) => {
    const requirements = REQUIRED_FOR.verified.map((code) => ({ code, met: false }));
    const explanation = { dates: {}, counts: { supported: false, completed: false, verified: false }, requirements };
    expect(requirementsUnder(variant, explanation).map(({ code }) => code)).toEqual([...REQUIRED_FOR[variant]]);
  });

  it('calls an action an adaptation from implemented on, until it is dropped', () => {
    const status = (last: 'planned' | 'implemented' | 'embedded' | 'dropped') =>
      isInPlace({ statuses: [{ status: last, on }] });
    expect([status('planned'), status('implemented'), status('embedded'), status('dropped')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
