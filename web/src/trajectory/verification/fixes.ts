import type { CountingRequirement } from '../../../../shared/trajectory/counting-requirements.ts';
import type { Action } from '../../../../shared/trajectory/schema.ts';
import type { TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { isInPlace } from '../action-state.ts';
import type { Asking } from '../asking.ts';
import { followingPhases, isOpen } from '../phase-steps.ts';

/** What brings a lacking requirement nearer: a dialog, or the form with the data of the trajectory. */
export type Fix =
  | (Asking & { readonly what: 'addAction' | 'reopen' | 'status' | 'evidence' | 'enterPhase' })
  | 'change';

const nextPhase = ({ phases, themes, resultDimensions, actions }: TrajectoryView): Fix | undefined => {
  const next = followingPhases(phases).at(-1);
  if (next === undefined) return undefined;
  if (next !== 'plan') return { what: 'enterPhase', phase: next };
  if (themes.length === 0 || resultDimensions.length === 0) return 'change';
  return actions.length === 0 ? { what: 'addAction' } : { what: 'enterPhase', phase: next };
};

const adaptation = (trajectory: TrajectoryView, structural: readonly Action[]): Fix => {
  const [action] = structural.filter(({ statuses }) => statuses.at(-1)?.status !== 'dropped');
  if (action) return { what: 'status', action };
  return isOpen(trajectory.phases) ? { what: 'addAction' } : { what: 'reopen' };
};

/** The next step towards a requirement that a company lacks; nothing where it is for the agency to do. */
export const fixFor = (code: CountingRequirement, trajectory: TrajectoryView, companyId: string): Fix | undefined => {
  const structural = trajectory.actions.filter(
    (action) => action.structural && action.companyIds.some((id) => id === companyId),
  );
  switch (code) {
    case 'planAgreed':
    case 'completed':
      return nextPhase(trajectory);
    case 'workFloorInFlanders':
      return 'change';
    case 'structuralAdaptation':
      return adaptation(trajectory, structural);
    case 'evidence': {
      const [action] = structural.filter(isInPlace);
      return action ? { what: 'evidence', actions: [action] } : adaptation(trajectory, structural);
    }
    case 'verified':
      return undefined;
  }
};
