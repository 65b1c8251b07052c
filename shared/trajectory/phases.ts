import { type IsoDate, isoDate } from '../kernel/dates.ts';
import { type AdaptationRules, adaptationsOf } from './adaptations.ts';
import { FOLLOWING_PHASES } from './course.ts';
import type { Phase, PhaseStep, Trajectory } from './schema.ts';

/** Partnerships started on 1 January 2024 (P:195-196) and brought running files along; nothing of theirs is older than this. */
export const EARLIEST_DAY = isoDate('2023-01-01');

/** Which rule says no; keys in the text catalogue. */
export type PhaseGuard =
  | 'phaseOrder'
  | 'inFuture'
  | 'tooEarly'
  | 'beforePreviousPhase'
  | 'themeRequired'
  | 'resultDimensionRequired'
  | 'actionRequired'
  | 'adaptationRequired'
  | 'evidenceRequired'
  | 'alreadyClosed'
  | 'notCompleted'
  | 'firstPhase';

/** What stands in the way of a step, and which part of the trajectory or the request it is about. */
export type PhaseRefusal = { readonly guard: PhaseGuard; readonly pointer: string };

export const currentStep = (trajectory: Pick<Trajectory, 'phases'>): PhaseStep => {
  const step = trajectory.phases.at(-1);
  if (!step) throw new Error('A trajectory has at least one phase');
  return step;
};

export const isOpen = (trajectory: Pick<Trajectory, 'phases'>): boolean =>
  FOLLOWING_PHASES[currentStep(trajectory).phase].length > 0;

/** The phases that may come next, in their order. Stopping is apart: it is possible from each open phase. */
export const nextPhases = (trajectory: Pick<Trajectory, 'phases'>): readonly Phase[] =>
  FOLLOWING_PHASES[currentStep(trajectory).phase];

/** What is wrong with a day on which something is said to have happened. */
export const dayRefusals = (on: IsoDate, today: IsoDate): PhaseGuard[] => [
  ...(on > today ? (['inFuture'] as const) : []),
  ...(on < EARLIEST_DAY ? (['tooEarly'] as const) : []),
];

const dateRefusals = (trajectory: Trajectory, on: IsoDate, today: IsoDate): PhaseRefusal[] =>
  [...dayRefusals(on, today), ...(on < currentStep(trajectory).on ? (['beforePreviousPhase'] as const) : [])].map(
    (guard) => ({ guard, pointer: '/on' }),
  );

const planRefusals = (trajectory: Trajectory): PhaseRefusal[] => [
  ...(trajectory.themes.length === 0 ? [{ guard: 'themeRequired', pointer: '/themes' } as const] : []),
  ...(trajectory.resultDimensions.length === 0
    ? [{ guard: 'resultDimensionRequired', pointer: '/resultDimensions' } as const]
    : []),
  ...(trajectory.actions.length === 0 ? [{ guard: 'actionRequired', pointer: '/actions' } as const] : []),
];

/** At least one company must have what the counting rule asks of it: a structural adaptation in place, and its evidence. */
const completionRefusals = (trajectory: Trajectory, today: IsoDate, rules: AdaptationRules): PhaseRefusal[] => {
  const adaptations = trajectory.companies
    .flatMap(({ companyId }) => adaptationsOf(trajectory, companyId, rules))
    .filter(({ from, until }) => from <= today && until === undefined);
  if (adaptations.length === 0) return [{ guard: 'adaptationRequired', pointer: '/actions' }];
  return adaptations.some(({ evidence }) => evidence && evidence.on <= today)
    ? []
    : [{ guard: 'evidenceRequired', pointer: '/evidence' }];
};

/** Everything that keeps a trajectory from entering a phase on a day; empty when it may. */
export const refusalsToEnter = (
  trajectory: Trajectory,
  { phase, on }: PhaseStep,
  { today, rules }: { readonly today: IsoDate; readonly rules: AdaptationRules },
): PhaseRefusal[] => {
  if (!nextPhases(trajectory).includes(phase)) return [{ guard: 'phaseOrder', pointer: '/phase' }];
  return [
    ...dateRefusals(trajectory, on, today),
    ...(phase === 'plan' ? planRefusals(trajectory) : []),
    ...(phase === 'completed' ? completionRefusals(trajectory, today, rules) : []),
  ];
};

/** Everything that keeps a trajectory from being stopped on a day; empty when it may. */
export const refusalsToStop = (trajectory: Trajectory, on: IsoDate, today: IsoDate): PhaseRefusal[] =>
  isOpen(trajectory) ? dateRefusals(trajectory, on, today) : [{ guard: 'alreadyClosed', pointer: '/phase' }];

/**
 * Going back is a correction of the last step, also of a stop or of opening again. The first phase stays, and a completed trajectory
 * is not opened again this way: companies may have been counted by it.
 */
export const refusalsToStepBack = (trajectory: Trajectory): PhaseRefusal[] => {
  if (currentStep(trajectory).phase === 'completed') return [{ guard: 'alreadyClosed', pointer: '/phase' }];
  return trajectory.phases.length === 1 ? [{ guard: 'firstPhase', pointer: '/phase' }] : [];
};

/** Only what is completed can be opened again. */
export const refusalsToReopen = (trajectory: Trajectory): PhaseRefusal[] =>
  currentStep(trajectory).phase === 'completed' ? [] : [{ guard: 'notCompleted', pointer: '/phase' }];

/** What a plan needed stays needed afterwards. */
export const refusalsToChange = (trajectory: Trajectory): PhaseRefusal[] =>
  trajectory.phases.some(({ phase }) => phase === 'plan') ? planRefusals(trajectory) : [];
