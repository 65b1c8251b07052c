import type { IsoDate } from '../../../shared/kernel/dates.ts';
import { FOLLOWING_PHASES, type FollowingPhase } from '../../../shared/trajectory/course.ts';
import type { Phase, PhaseStep } from '../../../shared/trajectory/schema.ts';

const COURSE = [
  'lead',
  'intake',
  'diagnosis',
  'plan',
  'implementation',
  'completed',
] as const satisfies readonly Phase[];

export type ShownStep = {
  readonly phase: (typeof COURSE)[number];
  readonly state: 'done' | 'current' | 'coming' | 'skipped';
  readonly on?: IsoDate;
};

const isInCourse = (phase: Phase): phase is (typeof COURSE)[number] => COURSE.some((known) => known === phase);

/**
 * The whole course of a trajectory as the phase bar shows it: what was passed and when, where it is, what comes. A phase before
 * the present one that was never entered was skipped: doing no more than the case needs (P:171).
 */
export const stepsOf = (phases: readonly PhaseStep[]): ShownStep[] => {
  const entered = phases.flatMap((step) => (isInCourse(step.phase) ? [{ ...step, phase: step.phase }] : []));
  const last = entered.at(-1);
  const reached = last ? COURSE.indexOf(last.phase) : -1;
  const stopped = phases.at(-1)?.phase === 'stopped';
  return COURSE.map((phase, index): ShownStep => {
    const on = entered.findLast((step) => step.phase === phase)?.on;
    if (index > reached) return { phase, state: 'coming' };
    if (on === undefined) return { phase, state: 'skipped' };
    const ended = index < reached || stopped || phase === 'completed';
    return { phase, state: ended ? 'done' : 'current', on };
  });
};

/** Which phases may follow, as the API guards it. */
export const followingPhases = (phases: readonly PhaseStep[]): readonly FollowingPhase[] => {
  const now = phases.at(-1)?.phase;
  return now === undefined ? [] : FOLLOWING_PHASES[now];
};

export const isOpen = (phases: readonly PhaseStep[]): boolean => followingPhases(phases).length > 0;
