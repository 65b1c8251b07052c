import type { IsoDate } from '../kernel/dates.ts';
import type { FieldError } from '../kernel/errors.ts';
import { dayRefusals } from './phases.ts';
import type { Trajectory } from './schema.ts';

/** What happens in a trajectory happens from its first day on, and not in the future. */
export const factDayErrors = (trajectory: Pick<Trajectory, 'phases'>, on: IsoDate, today: IsoDate): FieldError[] => [
  ...dayRefusals(on, today).map((message) => ({ pointer: '/on', message })),
  ...(trajectory.phases.some((step) => step.on <= on) ? [] : [{ pointer: '/on', message: 'beforeTrajectory' }]),
];
