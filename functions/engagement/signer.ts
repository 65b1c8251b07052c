import type { SignerRemoval } from '../../shared/engagement/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { EngagementId, TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../audit/event.ts';
import { removeSigner } from './repository.ts';
import type { EngagementDependencies } from './subject.ts';

type Of = SignerRemoval & { readonly trajectoryId: TrajectoryId; readonly engagementId: EngagementId };

/**
 * Takes away the name of who signed an engagement that no longer holds: withdrawn, or followed by another one. A name typed by mistake
 * is replaced by signing again, and taken away then; while an engagement holds, its name is part of the proof. That it went, and why,
 * stays in the history. Errors: `notFound` when there is no such name, `notAllowedNow` while the engagement holds.
 */
export const removeSignerName =
  ({ repository, commit, system }: Pick<EngagementDependencies, 'repository' | 'commit' | 'system'>) =>
  async (author: Author, { trajectoryId, engagementId, reason }: Of): Promise<Result<void, Failure>> => {
    const { last, earlier } = await repository.ofTrajectory(trajectoryId);
    const found = [...last, ...earlier].find(({ id }) => id === engagementId);
    if (found?.signerName === undefined) return fail({ code: 'notFound' });
    const holds = last.some(({ id, withdrawn }) => id === engagementId && !withdrawn);
    if (holds) return fail({ code: 'notAllowedNow', reason: 'engagementHolds' });
    const event = auditEvent(system, author, {
      action: 'trajectory.signerRemoved',
      root: { kind: 'trajectory', id: trajectoryId },
      changes: [
        { field: 'engagement', before: engagementId },
        { field: 'signer', personal: true },
      ],
      reason,
    });
    // What no longer holds never holds again: there is nothing to compare.
    const committed = await commit({ changes: [removeSigner(trajectoryId, engagementId)], audit: [event] });
    if (!committed.ok) throw new Error(`Taking a name away was refused: ${committed.error.code}`);
    return ok(undefined);
  };
