import type { IsoDate } from '../kernel/dates.ts';
import type { CompanyId } from '../kernel/ids.ts';
import type { Phase, StopReason, Trajectory } from './schema.ts';

/** The phase that a trajectory was in on a day; nothing before its first day. */
export const phaseOn = (trajectory: Trajectory, on: IsoDate): Phase | undefined =>
  trajectory.phases.findLast((step) => step.on <= on)?.phase;

/** The day on which a phase was entered, when that was on the day asked or before. */
export const enteredOn = (trajectory: Trajectory, phase: Phase, on: IsoDate): IsoDate | undefined =>
  trajectory.phases.find((step) => step.phase === phase && step.on <= on)?.on;

/**
 * The day on which the completion that stands on a day was entered. From the day on which a trajectory was opened again it is not
 * completed, until it is completed anew; what was completed in an earlier quarter stays so for that quarter.
 */
export const completedOn = (trajectory: Trajectory, on: IsoDate): IsoDate | undefined => {
  const last = trajectory.phases.findLast((step) => step.on <= on);
  return last?.phase === 'completed' ? last.on : undefined;
};

/** Such a trajectory should never have been: once stopped for one of these reasons, it counts for nothing. */
const VOIDING_REASONS: ReadonlySet<StopReason> = new Set(['notEligible', 'duplicate']);

/** Stopped on or before a day for a reason that undoes what was recorded. */
export const isVoid = (trajectory: Trajectory, on: IsoDate): boolean =>
  trajectory.stop !== undefined &&
  VOIDING_REASONS.has(trajectory.stop.reason) &&
  enteredOn(trajectory, 'stopped', on) !== undefined;

/** From which day on a company takes part; nothing when it does not, or not yet on the day asked. */
export const takesPartSince = (trajectory: Trajectory, companyId: CompanyId, on: IsoDate): IsoDate | undefined => {
  const part = trajectory.companies.find((company) => company.companyId === companyId);
  const since = part && (part.since ?? trajectory.phases[0]?.on);
  return since !== undefined && since <= on ? since : undefined;
};
