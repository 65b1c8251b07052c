import type { Failure, FieldError } from '../../../shared/kernel/errors.ts';
import { type ActionId, actionIdSchema, type TrajectoryId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { factDayErrors } from '../../../shared/trajectory/fact-day.ts';
import { splitAction, withStatus } from '../../../shared/trajectory/plan/split.ts';
import type { ActionSplit } from '../../../shared/trajectory/requests.ts';
import { type Action, MAXIMUM_ACTIONS, MAXIMUM_STATUSES, type Trajectory } from '../../../shared/trajectory/schema.ts';
import type { Author } from '../../audit/event.ts';
import { edit } from '../edit.ts';
import type { TrajectoryDependencies } from '../save.ts';

type Request = ActionSplit & { readonly id: TrajectoryId; readonly actionId: ActionId };

const apartErrors = (action: Action, apart: ActionSplit['companyIds']): FieldError[] => {
  const errors = apart.flatMap((companyId, index): FieldError[] => {
    const pointer = `/companyIds/${index}`;
    if (!action.companyIds.includes(companyId)) return [{ pointer, message: 'notOfThisAction' }];
    return apart.indexOf(companyId) < index ? [{ pointer, message: 'listedTwice' }] : [];
  });
  const nobodyStays = action.companyIds.every((companyId) => apart.includes(companyId));
  return errors.length === 0 && nobodyStays ? [{ pointer: '/companyIds', message: 'someMustStay' }] : errors;
};

const inState = (trajectory: Trajectory, id: ActionId, step: Parameters<typeof withStatus>[1]): Trajectory => ({
  ...trajectory,
  actions: trajectory.actions.map((action) => (action.id === id ? withStatus(action, step) : action)),
});

/**
 * Lets some companies have a shared action apart, since it goes differently there: they drop out, or are further than the others. The
 * action with its history and their evidence is theirs from then on; for the others nothing changes.
 */
export const splitSharedAction =
  (dependencies: TrajectoryDependencies) =>
  (author: Author, { id, expectedVersion, actionId, ...split }: Request): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, (before, today) => {
      const known = before.actions.find((action) => action.id === actionId);
      if (!known) return fail({ code: 'notFound' });
      if (before.actions.length >= MAXIMUM_ACTIONS) return fail({ code: 'notAllowedNow', reason: 'trajectoryFull' });
      const { companyIds: apart, status, on = today } = split;
      const fields = [...apartErrors(known, apart), ...(status ? factDayErrors(before, on, today) : [])];
      if (fields.length > 0) return fail({ code: 'invalid', fields });
      const newId = actionIdSchema.parse(dependencies.system.newId('act'));
      const parted = splitAction(before, { actionId, apart, newId });
      const after = status ? inState(parted, newId, { status, on }) : parted;
      if (after.actions.some(({ statuses }) => statuses.length > MAXIMUM_STATUSES))
        return fail({ code: 'notAllowedNow', reason: 'trajectoryFull' });
      return ok({ after, action: 'trajectory.actionSplit' });
    });
