import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/kernel/dates.ts';
import {
  nextPhases,
  refusalsToChange,
  refusalsToEnter,
  refusalsToStepBack,
  refusalsToStop,
} from '../../shared/trajectory/phases.ts';
import { OPEN_PHASES, PHASES, type Phase, type Trajectory } from '../../shared/trajectory/schema.ts';
import { ALL_PHASES, actionOf, day, evidenceOf, OTHER_COMPANY, trajectoryOf, upTo } from './samples.ts';

const TODAY = day('2024-12-01');

const refusals = (trajectory: Trajectory, phase: Phase, on = '2024-11-01', awarenessAloneCounts = false) =>
  refusalsToEnter(trajectory, { phase, on: day(on) }, { today: TODAY, rules: { awarenessAloneCounts } });
const guards = (trajectory: Trajectory, phase: Phase, on?: string) =>
  refusals(trajectory, phase, on).map(({ guard }) => guard);

const implemented = actionOf(1, [['implemented', '2024-06-01']]);
const readyFor = (phase: Phase): Trajectory =>
  trajectoryOf(upTo(phase), { actions: [implemented], evidence: [evidenceOf(1, '2024-07-01')] });

describe('the order of phases', () => {
  const FOLLOWING: Record<Phase, readonly Phase[]> = {
    lead: ['intake'],
    intake: ['diagnosis', 'plan'],
    diagnosis: ['plan'],
    plan: ['implementation'],
    implementation: ['completed'],
    completed: [],
    stopped: [],
  };

  it.each(PHASES.flatMap((from) => PHASES.map((to) => [from, to] as const)))('from %s to %s', (from, to) => {
    const trajectory = { ...readyFor('plan'), phases: [{ phase: from, on: day('2024-09-01') }] };
    expect(guards(trajectory, to)).toEqual(FOLLOWING[from].includes(to) ? [] : ['phaseOrder']);
    expect(nextPhases(trajectory)).toEqual(FOLLOWING[from]);
  });
});

describe('the day of a phase', () => {
  const trajectory = readyFor('diagnosis');

  it('is at most today, and not before the phase before it', () => {
    expect(guards(trajectory, 'plan', '2024-12-01')).toEqual([]);
    expect(refusals(trajectory, 'plan', '2024-12-02')).toEqual([{ guard: 'inFuture', pointer: '/on' }]);
    expect(guards(trajectory, 'plan', '2024-03-01')).toEqual([]);
    expect(guards(trajectory, 'plan', '2024-02-29')).toEqual(['beforePreviousPhase']);
  });

  it('is not before 2023, when no partnership existed yet', () => {
    expect(guards(trajectory, 'plan', '2022-12-31')).toEqual(['tooEarly', 'beforePreviousPhase']);
    const early = trajectoryOf([['lead', '2023-01-01']]);
    expect(guards(early, 'intake', '2023-01-01')).toEqual([]);
  });

  it('is refused, whatever the phase, outside these bounds and never inside', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 100 }), (days) => {
        const on = addDays(TODAY, days);
        expect(guards(trajectory, 'plan', on).length === 0).toBe(on >= '2024-03-01' && on <= TODAY);
      }),
    );
  });
});

describe('what a plan needs', () => {
  it('is a theme, a result dimension and an action, each named when it lacks', () => {
    const bare = trajectoryOf(upTo('intake'), { themes: [], resultDimensions: [] });
    expect(refusals(bare, 'plan')).toEqual([
      { guard: 'themeRequired', pointer: '/themes' },
      { guard: 'resultDimensionRequired', pointer: '/resultDimensions' },
      { guard: 'actionRequired', pointer: '/actions' },
    ]);
    expect(guards({ ...bare, themes: ['diversity'] }, 'plan')).toEqual(['resultDimensionRequired', 'actionRequired']);
    expect(guards({ ...bare, resultDimensions: ['inflow'], actions: [implemented] }, 'plan')).toEqual([
      'themeRequired',
    ]);
    expect(guards({ ...bare, themes: ['diversity'], resultDimensions: ['inflow'] }, 'plan')).toEqual([
      'actionRequired',
    ]);
  });

  it('stays needed afterwards, and is not asked before', () => {
    expect(refusalsToChange({ ...readyFor('plan'), themes: [] })).toEqual([
      { guard: 'themeRequired', pointer: '/themes' },
    ]);
    expect(refusalsToChange({ ...readyFor('completed'), resultDimensions: [] })).toHaveLength(1);
    expect(refusalsToChange({ ...readyFor('diagnosis'), themes: [] })).toEqual([]);
  });
});

describe('what completion needs', () => {
  const nearly = readyFor('implementation');

  it('is one company with a structural adaptation in place and its evidence', () => {
    expect(guards(nearly, 'completed')).toEqual([]);
    expect(refusals({ ...nearly, evidence: [] }, 'completed')).toEqual([
      { guard: 'evidenceRequired', pointer: '/evidence' },
    ]);
    expect(refusals({ ...nearly, actions: [] }, 'completed')).toEqual([
      { guard: 'adaptationRequired', pointer: '/actions' },
    ]);
  });

  it.each([
    ['not implemented', actionOf(1, [['tested', '2024-06-01']])],
    ['not structural', { ...implemented, structural: false }],
    [
      'dropped since',
      actionOf(1, [
        ['implemented', '2024-06-01'],
        ['dropped', '2024-08-01'],
      ]),
    ],
    ['for no company of the trajectory', { ...implemented, companyIds: [OTHER_COMPANY] }],
  ])('is not met by an action that is %s', (_, action) => {
    expect(guards({ ...nearly, actions: [action] }, 'completed')).toEqual(['adaptationRequired']);
  });

  it('follows the programme rules on awareness', () => {
    const awareness = {
      ...nearly,
      actions: [{ ...implemented, intervention: 'awareness-session' }],
    };
    expect(refusals(awareness, 'completed', '2024-11-01', false)).toHaveLength(1);
    expect(refusals(awareness, 'completed', '2024-11-01', true)).toEqual([]);
  });
});

describe('stopping', () => {
  it.each(OPEN_PHASES)('is possible from %s', (phase) => {
    expect(refusalsToStop(trajectoryOf(upTo(phase)), day('2024-11-01'), TODAY)).toEqual([]);
  });

  it('is not possible when closed, nor on an impossible day', () => {
    const closed = [{ guard: 'alreadyClosed', pointer: '/phase' }];
    expect(refusalsToStop(trajectoryOf(ALL_PHASES), TODAY, TODAY)).toEqual(closed);
    const stopped = trajectoryOf([...upTo('lead'), ['stopped', '2024-02-01']]);
    expect(refusalsToStop(stopped, TODAY, TODAY)).toEqual(closed);
    expect(refusalsToStop(trajectoryOf(upTo('plan')), day('2024-12-02'), TODAY)).toEqual([
      { guard: 'inFuture', pointer: '/on' },
    ]);
    expect(refusalsToStop(trajectoryOf(upTo('plan')), day('2024-03-31'), TODAY)).toEqual([
      { guard: 'beforePreviousPhase', pointer: '/on' },
    ]);
  });
});

describe('going a step back', () => {
  it('is possible from each later open phase and from a stop, not from the first phase or from completion', () => {
    for (const phase of OPEN_PHASES.slice(1)) expect(refusalsToStepBack(trajectoryOf(upTo(phase)))).toEqual([]);
    expect(refusalsToStepBack(trajectoryOf([...upTo('lead'), ['stopped', '2024-02-01']]))).toEqual([]);
    expect(refusalsToStepBack(trajectoryOf(upTo('lead')))).toEqual([{ guard: 'firstPhase', pointer: '/phase' }]);
    expect(refusalsToStepBack(trajectoryOf(ALL_PHASES))).toEqual([{ guard: 'alreadyClosed', pointer: '/phase' }]);
  });
});
