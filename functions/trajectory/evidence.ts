import type { IsoDate } from '../../shared/kernel/dates.ts';
import type { Failure, FieldError } from '../../shared/kernel/errors.ts';
import { type CompanyId, type EvidenceId, evidenceIdSchema, type TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { factDayErrors } from '../../shared/trajectory/fact-day.ts';
import type { EvidenceAddition, EvidenceRemoval } from '../../shared/trajectory/requests.ts';
import { type Evidence, MAXIMUM_EVIDENCE, type Trajectory } from '../../shared/trajectory/schema.ts';
import type { Author } from '../audit/event.ts';
import { edit } from './edit.ts';
import type { TrajectoryDependencies } from './save.ts';

type Subject = Pick<EvidenceAddition, 'actionId' | 'companyId' | 'on' | 'alsoFor'>;
type Of<Input> = Input & { readonly id: TrajectoryId };

/** Every company for which something is a proof, the first one first. */
export const companiesProven = ({ companyId, alsoFor = [] }: Pick<Subject, 'companyId' | 'alsoFor'>): CompanyId[] => [
  companyId,
  ...alsoFor,
];

const subjectErrors = (trajectory: Trajectory, { actionId, companyId, alsoFor = [] }: Subject): FieldError[] => {
  const action = trajectory.actions.find((known) => known.id === actionId);
  if (!action) return [{ pointer: '/actionId', message: 'notInTrajectory' }];
  const belongs = (id: CompanyId): boolean => action.companyIds.includes(id);
  return [
    ...(belongs(companyId) ? [] : [{ pointer: '/companyId', message: 'notOfThisAction' }]),
    ...alsoFor.flatMap((id, index) => {
      const pointer = `/alsoFor/${index}`;
      if (!belongs(id)) return [{ pointer, message: 'notOfThisAction' }];
      return id === companyId || alsoFor.indexOf(id) < index ? [{ pointer, message: 'listedTwice' }] : [];
    }),
  ];
};

/** Why a proof cannot be added to a trajectory, or nothing. */
export const refusedEvidence = (before: Trajectory, input: Subject, today: IsoDate): Failure | undefined => {
  if (before.evidence.length + companiesProven(input).length > MAXIMUM_EVIDENCE)
    return { code: 'notAllowedNow', reason: 'trajectoryFull' };
  const fields = [...subjectErrors(before, input), ...factDayErrors(before, input.on, today)];
  return fields.length > 0 ? { code: 'invalid', fields } : undefined;
};

/** One proof for each company, all alike but for their ids. */
export const proofsFor = (
  { system }: Pick<TrajectoryDependencies, 'system'>,
  companyIds: readonly CompanyId[],
  proof: Omit<Evidence, 'id' | 'companyId'>,
): Evidence[] =>
  companyIds.map((companyId) => ({ ...proof, companyId, id: evidenceIdSchema.parse(system.newId('evd')) }));

/**
 * Adds a proof of an action, at one company or at several at once: each company of a joint trajectory counts on its own, so each gets
 * a proof of its own. Also after completion.
 */
export const addEvidence =
  (dependencies: TrajectoryDependencies) =>
  (
    author: Author,
    { id, expectedVersion, alsoFor, ...input }: Of<EvidenceAddition>,
  ): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, (before, today) => {
      const refused = refusedEvidence(before, { ...input, alsoFor }, today);
      if (refused) return fail(refused);
      const added = proofsFor(dependencies, companiesProven({ ...input, alsoFor }), input);
      return ok({ after: { ...before, evidence: [...before.evidence, ...added] }, action: 'trajectory.evidenceAdded' });
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
