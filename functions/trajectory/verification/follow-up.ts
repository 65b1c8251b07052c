import type { Failure } from '../../../shared/kernel/errors.ts';
import type { ActionId, TrajectoryId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { currentStep } from '../../../shared/trajectory/phases.ts';
import type { FollowUpRequest } from '../../../shared/trajectory/requests.ts';
import { type Action, MAXIMUM_STATUSES } from '../../../shared/trajectory/schema.ts';
import { canBeFollowedUp } from '../../../shared/trajectory/verification/follow-up.ts';
import type { Author } from '../../audit/event.ts';
import { edit } from '../edit.ts';
import type { TrajectoryDependencies } from '../save.ts';

type Request = FollowUpRequest & { readonly id: TrajectoryId; readonly actionId: ActionId };

/**
 * Writes down whether an adaptation of a completed trajectory still stands; said anew, it replaces what was said. One that stands is
 * embedded from today. One that does not keeps its statuses: what it counted for does not change by it.
 */
export const followUp =
  (dependencies: TrajectoryDependencies) =>
  (
    author: Author,
    { id, expectedVersion, actionId, stands, remark }: Request,
  ): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, (before, on) => {
      if (currentStep(before).phase !== 'completed') return fail({ code: 'notAllowedNow', reason: 'notCompleted' });
      const known = before.actions.find((action) => action.id === actionId);
      if (!known || !canBeFollowedUp(known)) return fail({ code: 'notFound' });
      const isEmbedded = known.statuses.at(-1)?.status === 'embedded';
      const embeds = stands === 'yes' && !isEmbedded && known.statuses.length < MAXIMUM_STATUSES;
      const answered: Action = {
        ...known,
        statuses: embeds ? [...known.statuses, { status: 'embedded', on }] : known.statuses,
        followUp: { stands, on, ...(remark === undefined ? {} : { remark }) },
      };
      const actions = before.actions.map((action) => (action === known ? answered : action));
      return ok({ after: { ...before, actions }, action: 'trajectory.followedUp' });
    });
