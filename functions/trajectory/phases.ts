import type { Failure } from '../../shared/kernel/errors.ts';
import type { TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import {
  type PhaseRefusal,
  refusalsToEnter,
  refusalsToReopen,
  refusalsToStepBack,
  refusalsToStop,
} from '../../shared/trajectory/phases.ts';
import type { PhaseEntry, PhaseStepBack, ReopeningRequest, TrajectoryStop } from '../../shared/trajectory/requests.ts';
import { MAXIMUM_REOPENINGS, type Trajectory } from '../../shared/trajectory/schema.ts';
import type { Author } from '../audit/event.ts';
import { edit } from './edit.ts';
import type { TrajectoryDependencies } from './save.ts';

export type ReadRules = () => Promise<ProgrammeRules>;

type Of<Input> = Input & { readonly id: TrajectoryId };

/** A wrong day is a matter of the field; a guard says what the trajectory itself still lacks. */
const refusalOf = (refusals: readonly PhaseRefusal[]): Failure | undefined => {
  const [first] = refusals;
  if (!first) return undefined;
  const fields = refusals.map(({ guard, pointer }) => ({ pointer, message: guard }));
  return refusals.every(({ pointer }) => pointer === '/on')
    ? { code: 'invalid', fields }
    : { code: 'notAllowedNow', reason: (refusals.find(({ pointer }) => pointer !== '/on') ?? first).guard, fields };
};

/** Takes a trajectory into its next phase. Refused with everything that is still missing, guard by guard. */
export const enterPhase =
  (dependencies: TrajectoryDependencies & { readonly readRules: ReadRules }) =>
  (author: Author, { id, expectedVersion, phase, on }: Of<PhaseEntry>): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, async (before, today) => {
      const rules = await dependencies.readRules();
      const refusal = refusalOf(refusalsToEnter(before, { phase, on }, { today, rules }));
      if (refusal) return fail(refusal);
      const after = { ...before, phases: [...before.phases, { phase, on }] };
      return ok({ after, action: 'trajectory.phaseEntered' });
    });

/** Takes back the last step, also a stop, as a correction: the step leaves the record, the history keeps it with the reason. */
export const stepBack =
  (dependencies: TrajectoryDependencies) =>
  (author: Author, { id, expectedVersion, reason }: Of<PhaseStepBack>): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(
      author,
      { id, expectedVersion },
      (before) => {
        const refusal = refusalOf(refusalsToStepBack(before));
        if (refusal) return fail(refusal);
        const { stop, ...kept } = before;
        const phases = before.phases.slice(0, -1);
        const reopenings = before.reopenings?.slice(0, phases.at(-1)?.phase === 'completed' ? -1 : undefined);
        const after = { ...kept, phases, ...(reopenings === undefined ? {} : { reopenings }) };
        return ok({ after, action: 'trajectory.steppedBack', reason });
      },
      { alsoWhenStopped: true },
    );

/**
 * Opens a completed trajectory again, from today: past quarters stay as they were. From now on it counts as completed only once it is
 * completed anew, and what the agency found of it before holds no longer.
 */
export const reopenTrajectory =
  (dependencies: TrajectoryDependencies) =>
  (author: Author, { id, expectedVersion, reason }: Of<ReopeningRequest>): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, (before, on) => {
      const refusal = refusalOf(refusalsToReopen(before));
      if (refusal) return fail(refusal);
      const { reopenings = [], verifications } = before;
      if (reopenings.length >= MAXIMUM_REOPENINGS) return fail({ code: 'notAllowedNow', reason: 'trajectoryFull' });
      const after: Trajectory = {
        ...before,
        phases: [...before.phases, { phase: 'implementation', on }],
        reopenings: [...reopenings, { on, reason, verdicts: verifications.length }],
      };
      return ok({ after, action: 'trajectory.reopened', reason });
    });

/** Stops an open trajectory, with the reason. What it did so far stays, and stays counted as far as the counting rule says so. */
export const stopTrajectory =
  (dependencies: TrajectoryDependencies) =>
  (
    author: Author,
    { id, expectedVersion, on, reason, note }: Of<TrajectoryStop>,
  ): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, (before, today) => {
      const refusal = refusalOf(refusalsToStop(before, on, today));
      if (refusal) return fail(refusal);
      const stop = { reason, ...(note === undefined ? {} : { note }) };
      const after = { ...before, stop, phases: [...before.phases, { phase: 'stopped' as const, on }] };
      return ok({ after, action: 'trajectory.stopped', reason });
    });
