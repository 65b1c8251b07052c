import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { questionnaireOf } from '../../shared/maturity/questionnaire.ts';
import type { MaturityScan } from '../../shared/maturity/schema.ts';
import { combinedResult } from '../../shared/maturity/suppression.ts';
import type { MaturityType } from '../../shared/maturity/types.ts';
import { type Author, fieldChanges } from '../audit/event.ts';
import { checkSeal, forgetInvitations, freeRound } from './changes.ts';
import type { MaturityDependencies } from './dependencies.ts';
import { asSeen, save, saveOverAnswers, type Which } from './save.ts';

type Change<Request = unknown> = Which & { readonly expectedVersion: number } & Request;

const NOT_OPEN: Failure = { code: 'notAllowedNow', reason: 'maturityRoundClosed' };
const isOpen = (scan: MaturityScan): boolean => scan.form === 'round' && scan.closedAt === undefined;

/**
 * Closes a round. What enough people answered becomes one result, fixed for good: no answer counts after it, so that nobody can lay
 * two results beside each other. Whom it was sent to is forgotten in the same transaction.
 */
export const closeRound =
  (dependencies: MaturityDependencies) =>
  (author: Author, request: Change): Promise<Result<CompanyId, Failure>> =>
    saveOverAnswers(dependencies)(author, async () => {
      const { repository, system } = dependencies;
      const found = await asSeen(dependencies, request);
      if (!found.ok) return found;
      const before = found.value;
      if (before.form !== 'round' || !isOpen(before)) return fail(NOT_OPEN);
      const questionnaire = questionnaireOf(before.questionnaire);
      if (!questionnaire) throw new Error('Every version in use is known');
      const seal = await repository.sealOf(before.id);
      const [answers, invitations] = await Promise.all([
        repository.answers(before.id),
        repository.invitations(before.id),
      ]);
      const result = combinedResult(questionnaire, answers, before.threshold);
      return ok({
        before,
        after: { ...before, version: before.version + 1, closedAt: system.now(), ...(result ? { result } : {}) },
        action: 'trajectory.maturityRoundClosed',
        others: [
          checkSeal(before.id, seal),
          freeRound(before.companyId, before.id),
          ...forgetInvitations(before.id, invitations),
        ],
      });
    });

/** The coach sets another type than the one that follows from the answers, and says why. */
export const overrideType =
  (dependencies: MaturityDependencies) =>
  async (
    author: Author,
    { type, reason, ...request }: Change<{ readonly type: MaturityType; readonly reason: string }>,
  ): Promise<Result<CompanyId, Failure>> => {
    const found = await asSeen(dependencies, request);
    if (!found.ok) return found;
    const before = found.value;
    if (!before.result) return fail({ code: 'notAllowedNow', reason: 'maturityWithoutResult' });
    const after = { ...before, version: before.version + 1, override: { type, reason } };
    const changes = fieldChanges({ type: before.override?.type }, { type });
    return save(dependencies)(author, { before, after, action: 'trajectory.maturityOverridden', changes, reason });
  };

/** Takes a scan away with a reason. Of an open round every link is of no use from then on. It stays stored, marked. */
export const removeScan =
  (dependencies: MaturityDependencies) =>
  async (
    author: Author,
    { reason, ...request }: Change<{ readonly reason: string }>,
  ): Promise<Result<CompanyId, Failure>> => {
    const found = await asSeen(dependencies, request);
    if (!found.ok) return found;
    const before = found.value;
    const after = { ...before, version: before.version + 1, removed: true };
    const ofOpenRound = isOpen(before)
      ? [
          freeRound(before.companyId, before.id),
          ...forgetInvitations(before.id, await dependencies.repository.invitations(before.id)),
        ]
      : [];
    return save(dependencies)(author, {
      before,
      after,
      action: 'trajectory.maturityRemoved',
      reason,
      others: ofOpenRound,
    });
  };
