import type { Choice } from '../catalogue/choosing.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { Action, ActionInput, Trajectory, TrajectoryInput } from './schema.ts';

/** The day of a trajectory: what its themes, target groups and lead source were called is read on that day. */
export const dayOfTrajectory = ({ phases }: Pick<Trajectory, 'phases'>): IsoDate => {
  const [first] = phases;
  if (!first) throw new Error('A trajectory has at least one phase');
  return first.on;
};

/** The day of an action: the first on which it had a status. */
export const dayOfAction = ({ statuses }: Pick<Action, 'statuses'>): IsoDate => {
  const [first] = statuses;
  if (!first) throw new Error('An action has at least one status');
  return first.on;
};

type Coded = Pick<TrajectoryInput, 'themes' | 'targetGroups' | 'leadSource'>;

/**
 * The codes that somebody enters about a trajectory. It is worked on for years: what could be chosen on its first day, or can be today,
 * may be entered.
 */
export const choicesOfTrajectory = (
  { themes, targetGroups, leadSource }: Coded,
  days: Choice['days'],
  before?: Coded,
): Choice[] => [
  ...themes.map(
    (code): Choice => ({ catalogue: 'themes', code, pointer: '/themes', days, kept: before?.themes ?? [] }),
  ),
  ...targetGroups.map(
    (code): Choice => ({
      catalogue: 'targetGroups',
      code,
      pointer: '/targetGroups',
      days,
      kept: before?.targetGroups ?? [],
    }),
  ),
  { catalogue: 'leadSources', code: leadSource, pointer: '/leadSource', days, kept: [before?.leadSource] },
];

type Planned = Pick<ActionInput, 'intervention'>;

export const choicesOfAction = ({ intervention }: Planned, days: Choice['days'], before?: Planned): Choice[] => [
  { catalogue: 'interventions', code: intervention, pointer: '/intervention', days, kept: [before?.intervention] },
];
