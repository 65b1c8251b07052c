import type { Failure } from '../../../shared/kernel/errors.ts';
import type { PersonId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import { removeSuppressed, type SuppressedAddresses } from './addresses.ts';

export type LiftDependencies = {
  readonly suppressed: SuppressedAddresses;
  readonly commit: Commit;
  readonly system: System;
};

/**
 * Takes somebody's address off the suppression list, with why mails can go there again; should it bounce again, it comes back. Fails with
 * `notFound` when it is not on the list, or no more.
 */
export const liftSuppression =
  ({ suppressed, commit, system }: LiftDependencies) =>
  async (author: Author, person: PersonId, reason: string): Promise<Result<PersonId, Failure>> => {
    const known = await suppressed.of(person);
    if (!known) return fail({ code: 'notFound' });
    const event = auditEvent(system, author, {
      action: 'person.mailedAgain',
      root: { kind: 'person', id: person },
      changes: [{ field: 'suppressed', before: known.reason }],
      reason,
    });
    const committed = await commit({ changes: [removeSuppressed(person)], audit: [event] });
    return committed.ok ? ok(person) : fail({ code: 'notFound' });
  };
