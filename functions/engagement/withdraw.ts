import type { EngagementWithdrawal } from '../../shared/engagement/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../audit/event.ts';
import { putEngagement } from './repository.ts';
import { conflictWith, type EngagementDependencies, takingPart, type Which } from './subject.ts';

/**
 * The engagement no longer holds: the company took it back, or it should not stand there. It stays to be seen, with the reason. Also
 * in a stopped trajectory: who withdraws is often why it stopped.
 */
export const withdrawEngagement =
  (dependencies: EngagementDependencies) =>
  async (
    author: Author,
    { trajectoryId, companyId, expectedVersion, reason }: EngagementWithdrawal & Which,
  ): Promise<Result<void, Failure>> => {
    const { repository, commit, system } = dependencies;
    const found = await takingPart(dependencies, { trajectoryId, companyId });
    if (!found.ok) return found;
    const before = await repository.last(trajectoryId, companyId);
    if (!before) return fail({ code: 'notFound' });
    if (before.version !== expectedVersion) return fail(conflictWith(before));
    if (before.withdrawn) return fail({ code: 'notAllowedNow', reason: 'engagementWithdrawn' });
    const withdrawn = { at: system.now(), by: author.subject, reason };
    const event = auditEvent(system, author, {
      action: 'trajectory.engagementWithdrawn',
      root: { kind: 'trajectory', id: trajectoryId },
      changes: [{ field: 'engagement', before: before.id }],
      reason,
    });
    const after = { ...before, withdrawn, version: before.version + 1 };
    const committed = await commit({ changes: [putEngagement(before, after)], audit: [event] });
    return committed.ok ? ok(undefined) : fail(conflictWith(await repository.last(trajectoryId, companyId)));
  };
