import { keys } from '../../../functions/platform/dynamo/keys.ts';
import { dayOf, type IsoDate } from '../../../shared/kernel/dates.ts';
import type { TrajectoryId } from '../../../shared/kernel/ids.ts';
import { type Phase, type Trajectory, trajectorySchema } from '../../../shared/trajectory/schema.ts';
import type { Stage } from './stage.ts';

/** Reads trajectories as they were on the day of a stage's clock, for what goes on beside them: also what was stopped later still ran. */
export const trajectoryAsItWas =
  ({ draft, clock }: Pick<Stage, 'draft' | 'clock'>) =>
  async (id: TrajectoryId): Promise<Trajectory | undefined> => {
    const found = draft.read(keys.trajectory(id), trajectorySchema);
    const today = dayOf(clock.system.now());
    return found && { ...found, phases: found.phases.filter(({ on }) => on <= today) };
  };

export const dayOfPhase = ({ phases }: Trajectory, name: Phase): IsoDate | undefined =>
  phases.find(({ phase }) => phase === name)?.on;

/** The day on which the intake was behind it; nothing while it is not. */
export const dayPastIntake = (trajectory: Trajectory): IsoDate | undefined =>
  dayOfPhase(trajectory, 'diagnosis') ?? dayOfPhase(trajectory, 'plan');

/** Whether it was not stopped by the end of a day. */
export const isRunningOn = (trajectory: Trajectory, day: IsoDate): boolean =>
  (dayOfPhase(trajectory, 'stopped') ?? '9999-12-31') > day;
