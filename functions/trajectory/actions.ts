import type { Choice } from '../../shared/catalogue/choosing.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import type { Failure, FieldError } from '../../shared/kernel/errors.ts';
import { type ActionId, actionIdSchema, type TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { choicesOfAction, dayOfAction } from '../../shared/trajectory/choices.ts';
import { factDayErrors } from '../../shared/trajectory/fact-day.ts';
import { isOpen } from '../../shared/trajectory/phases.ts';
import { withStatus } from '../../shared/trajectory/plan/split.ts';
import type { ActionAddition, ActionChange, ActionStatusChange } from '../../shared/trajectory/requests.ts';
import {
  type Action,
  type ActionInput,
  MAXIMUM_ACTIONS,
  MAXIMUM_STATUSES,
  type Trajectory,
} from '../../shared/trajectory/schema.ts';
import type { Author } from '../audit/event.ts';
import { type CodeDependencies, refusedAsStructural, refusedCodes } from '../catalogue/codes.ts';
import { type Decision, edit } from './edit.ts';
import type { TrajectoryDependencies } from './save.ts';

type Of<Input> = Input & { readonly id: TrajectoryId };

const planErrors = ({ rootCauses = [] }: Trajectory, input: ActionInput): FieldError[] => [
  ...(input.plannedFrom !== undefined && input.plannedFor !== undefined && input.plannedFor < input.plannedFrom
    ? [{ pointer: '/plannedFor', message: 'endsBeforeStart' }]
    : []),
  ...(input.rootCauseId === undefined || rootCauses.some(({ id }) => id === input.rootCauseId)
    ? []
    : [{ pointer: '/rootCauseId', message: 'notInTrajectory' }]),
];

const inputErrors = (trajectory: Trajectory, input: ActionInput): FieldError[] => [
  ...input.companyIds.flatMap((id, index) => {
    const pointer = `/companyIds/${index}`;
    if (!trajectory.companies.some(({ companyId }) => companyId === id))
      return [{ pointer, message: 'notInTrajectory' }];
    return input.companyIds.indexOf(id) < index ? [{ pointer, message: 'listedTwice' }] : [];
  }),
  ...planErrors(trajectory, input),
];

/**
 * What the catalogue says against an action, on the day of that action. What it has already may stay, whatever the catalogue says of it
 * since.
 */
const catalogueErrors = async (
  dependencies: CodeDependencies,
  input: ActionInput,
  { days, before }: { readonly days: Choice['days']; readonly before?: Action },
): Promise<FieldError[]> => {
  const refused = await refusedCodes(dependencies, choicesOfAction(input, days, before));
  const stays = before?.intervention === input.intervention && before?.structural === input.structural;
  return stays || !(await refusedAsStructural(dependencies, input, days[0]))
    ? refused
    : [...refused, { pointer: '/structural', message: 'interventionNotStructural' }];
};

const invalid = (fields: readonly FieldError[]): Decision => fail({ code: 'invalid', fields });

/** Adds an action for companies of the trajectory, planned from today unless said otherwise. Structural is what can count. */
export const addAction =
  (dependencies: TrajectoryDependencies & CodeDependencies) =>
  (
    author: Author,
    { id, expectedVersion, status, on, ...input }: Of<ActionAddition>,
  ): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, async (before, today) => {
      if (!isOpen(before)) return fail({ code: 'notAllowedNow', reason: 'trajectoryCompleted' });
      if (before.actions.length >= MAXIMUM_ACTIONS) return fail({ code: 'notAllowedNow', reason: 'trajectoryFull' });
      const since = on ?? today;
      const fields = [
        ...inputErrors(before, input),
        ...(await catalogueErrors(dependencies, input, { days: [since, today] })),
        ...factDayErrors(before, since, today),
      ];
      if (fields.length > 0) return invalid(fields);
      const actionId = actionIdSchema.parse(dependencies.system.newId('act'));
      const action: Action = { ...input, id: actionId, statuses: [{ status, on: since }] };
      return ok({ after: { ...before, actions: [...before.actions, action] }, action: 'trajectory.actionAdded' });
    });

const evidencedElsewhere = (trajectory: Trajectory, actionId: ActionId, input: ActionInput): boolean =>
  trajectory.evidence.some(
    (evidence) => evidence.actionId === actionId && !input.companyIds.includes(evidence.companyId),
  );

const replaced = (trajectory: Trajectory, action: Action): Trajectory => ({
  ...trajectory,
  actions: trajectory.actions.map((other) => (other.id === action.id ? action : other)),
});

/** Changes what was typed about an action; its statuses stay. A company of which there is evidence stays too. */
export const changeAction =
  (dependencies: TrajectoryDependencies & CodeDependencies) =>
  (
    author: Author,
    { id, expectedVersion, actionId, ...input }: Of<ActionChange> & { readonly actionId: ActionId },
  ): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, async (before, today) => {
      const known = before.actions.find((action) => action.id === actionId);
      if (!known) return fail({ code: 'notFound' });
      const fields = [
        ...inputErrors(before, input),
        ...(await catalogueErrors(dependencies, input, { days: [dayOfAction(known), today], before: known })),
        ...(evidencedElsewhere(before, actionId, input)
          ? [{ pointer: '/companyIds', message: 'companyHasEvidence' }]
          : []),
      ];
      if (fields.length > 0) return invalid(fields);
      const { statuses, followUp } = known;
      const after = replaced(before, {
        ...input,
        id: actionId,
        statuses,
        ...(followUp === undefined ? {} : { followUp }),
      });
      return ok({ after, action: 'trajectory.actionChanged' });
    });

/** An action that gets an earlier day than it had must have been structural by the catalogue of that day too. */
const earlierErrors = async (dependencies: CodeDependencies, known: Action, on: IsoDate): Promise<FieldError[]> =>
  on < dayOfAction(known) && (await refusedAsStructural(dependencies, known, on))
    ? [{ pointer: '/on', message: 'notStructuralThen' }]
    : [];

/** Says how far an action is, from a day on; from `implemented` on it is an adaptation. Also a correction of an earlier day. */
export const setActionStatus =
  (dependencies: TrajectoryDependencies & CodeDependencies) =>
  (
    author: Author,
    { id, expectedVersion, actionId, ...step }: Of<ActionStatusChange> & { readonly actionId: ActionId },
  ): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, async (before, today) => {
      const known = before.actions.find((action) => action.id === actionId);
      if (!known) return fail({ code: 'notFound' });
      const fields = [...factDayErrors(before, step.on, today), ...(await earlierErrors(dependencies, known, step.on))];
      if (fields.length > 0) return invalid(fields);
      const action = withStatus(known, step);
      if (action.statuses.length > MAXIMUM_STATUSES) return fail({ code: 'notAllowedNow', reason: 'trajectoryFull' });
      return ok({ after: replaced(before, action), action: 'trajectory.actionStatusSet' });
    });
