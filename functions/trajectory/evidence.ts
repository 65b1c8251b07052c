import type { IsoDate } from '../../shared/kernel/dates.ts';
import type { Failure, FieldError } from '../../shared/kernel/errors.ts';
import { type EvidenceId, evidenceIdSchema, type TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { factDayErrors } from '../../shared/trajectory/fact-day.ts';
import type { EvidenceAddition, EvidenceRemoval } from '../../shared/trajectory/requests.ts';
import { type EvidenceInput, MAXIMUM_EVIDENCE, type Trajectory } from '../../shared/trajectory/schema.ts';
import type { Author } from '../audit/event.ts';
import { edit } from './edit.ts';
import type { TrajectoryDependencies } from './save.ts';

type Subject = Pick<EvidenceInput, 'actionId' | 'companyId' | 'on'>;
type Of<Input> = Input & { readonly id: TrajectoryId };

const subjectErrors = (trajectory: Trajectory, { actionId, companyId }: Subject): FieldError[] => {
  const action = trajectory.actions.find((known) => known.id === actionId);
  if (!action) return [{ pointer: '/actionId', message: 'notInTrajectory' }];
  return action.companyIds.includes(companyId) ? [] : [{ pointer: '/companyId', message: 'notOfThisAction' }];
};

/** Why a proof cannot be added to a trajectory, or nothing. */
export const refusedEvidence = (before: Trajectory, input: Subject, today: IsoDate): Failure | undefined => {
  if (before.evidence.length >= MAXIMUM_EVIDENCE) return { code: 'notAllowedNow', reason: 'trajectoryFull' };
  const fields = [...subjectErrors(before, input), ...factDayErrors(before, input.on, today)];
  return fields.length > 0 ? { code: 'invalid', fields } : undefined;
};

/** Adds a proof of an action at one company: each company of a joint trajectory counts on its own. Also after completion. */
export const addEvidence =
  (dependencies: TrajectoryDependencies) =>
  (author: Author, { id, expectedVersion, ...input }: Of<EvidenceAddition>): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, (before, today) => {
      const refused = refusedEvidence(before, input, today);
      if (refused) return fail(refused);
      const evidence = { ...input, id: evidenceIdSchema.parse(dependencies.system.newId('evd')) };
      return ok({ after: { ...before, evidence: [...before.evidence, evidence] }, action: 'trajectory.evidenceAdded' });
    });

/** Takes away a proof that should not be there. A correction: the history keeps it, with the reason. */
export const removeEvidence =
  (dependencies: TrajectoryDependencies) =>
  (
    author: Author,
    { id, expectedVersion, evidenceId, reason }: Of<EvidenceRemoval> & { readonly evidenceId: EvidenceId },
  ): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, (before) => {
      const evidence = before.evidence.filter((kept) => kept.id !== evidenceId);
      if (evidence.length === before.evidence.length) return fail({ code: 'notFound' });
      return ok({ after: { ...before, evidence }, action: 'trajectory.evidenceRemoved', reason });
    });
