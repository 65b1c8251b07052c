import { type Failure, invalidField } from '../../../shared/kernel/errors.ts';
import { amendmentIdSchema } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Amendment, AmendmentInput } from '../../../shared/partnership/amendment/schema.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import type { AmendmentDependencies, Standing } from './dependencies.ts';
import { amendmentRoot, putAmendment } from './repository.ts';
import { errorsOf, mayAmend, standingOf } from './subject.ts';

const refusal = (reason: string): Failure => ({ code: 'notAllowedNow', reason });

const proposedOver = (
  { approved }: Standing,
  input: AmendmentInput,
  { system, author }: { readonly system: AmendmentDependencies['system']; readonly author: Author },
): Amendment => ({
  id: amendmentIdSchema.parse(system.newId('amd')),
  version: 1,
  state: 'proposed',
  ...input,
  from: approved,
  proposedAt: system.now(),
  proposedBy: author.subject,
});

/** The partnership proposes another target or budget than the approved one, over what it has seen. It changes nothing before the agency approves. */
export const proposeAmendment =
  (dependencies: AmendmentDependencies) =>
  async (author: Author, input: AmendmentInput): Promise<Result<Amendment, Failure>> => {
    const { commit, system } = dependencies;
    const { period, over, to, reason } = input;
    const standing = await standingOf(dependencies, period, to);
    if (!standing) return fail(refusal('nothingToAmend'));
    if (standing.version !== over) return fail({ code: 'conflict', current: standing.approved });
    if (standing.changes.length === 0) return fail(invalidField('/to', 'nothingChanges'));
    const mayChange = await mayAmend(dependencies, period, to);
    if (!mayChange.ok) return mayChange;
    const fields = await errorsOf(dependencies, period, to);
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const amendment = proposedOver(standing, input, { system, author });
    const event = auditEvent(system, author, {
      action: 'amendment.proposed',
      root: amendmentRoot(amendment.id),
      changes: standing.changes,
      reason,
    });
    const committed = await commit({ changes: putAmendment(undefined, amendment), audit: [event] });
    if (committed.ok) return ok(amendment);
    if (committed.error.code === 'taken') return fail(refusal('amendmentWaiting'));
    throw new Error(`A new amendment was refused: ${committed.error.code}`);
  };
