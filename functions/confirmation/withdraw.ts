import { lookedAtOn } from '../../shared/confirmation/reminders.ts';
import type { ConfirmationWithdrawal } from '../../shared/confirmation/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import type { Author } from '../audit/event.ts';
import { replaceConfirmation } from './changes.ts';
import { commitWithReach, type ReachDependencies } from './reach.ts';

/** Takes a question back that was not answered: its links open nothing, no reminder goes out, and nothing is left to do about it. */
export const withdrawConfirmation =
  (dependencies: ReachDependencies) =>
  async (author: Author, request: ConfirmationWithdrawal): Promise<Result<void, Failure>> => {
    const { trajectoryId, companyId, expectedVersion } = request;
    const before = await dependencies.repository.last(trajectoryId, companyId);
    if (!before) return fail({ code: 'notFound' });
    if (before.version !== expectedVersion) return fail({ code: 'conflict' });
    if (before.answer || before.withdrawnAt !== undefined)
      return fail({ code: 'notAllowedNow', reason: 'confirmationOver' });
    const withdrawn = { ...before, withdrawnAt: dependencies.system.now(), version: before.version + 1 };
    return commitWithReach(dependencies)(author, {
      trajectoryId,
      companyId,
      before,
      isReached: true,
      action: 'trajectory.confirmationWithdrawn',
      changes: replaceConfirmation(before, lookedAtOn(withdrawn, undefined)),
    });
  };
