import type { Failure } from '../../../shared/kernel/errors.ts';
import type { AmendmentId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Amendment } from '../../../shared/partnership/amendment/schema.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import { AGAIN, decideAgain } from '../../platform/decide-again.ts';
import type { AmendmentDependencies, Applied } from './dependencies.ts';
import { amendmentRoot, putAmendment } from './repository.ts';
import { applicationOf, mayAmend, standingOf } from './subject.ts';

type Which = { readonly id: AmendmentId; readonly expectedVersion: number };
type Ended = Exclude<Amendment['state'], 'proposed'>;
const refusal = (reason: string): Failure => ({ code: 'notAllowedNow', reason });

/** The amendment as whoever ends it saw it, while it still waits. */
const waiting = async (
  { repository }: AmendmentDependencies,
  { id, expectedVersion }: Which,
): Promise<Result<Amendment, Failure>> => {
  const found = await repository.amendment(id);
  if (!found) return fail({ code: 'notFound' });
  if (found.state !== 'proposed') return fail(refusal('amendmentDecided'));
  return found.version === expectedVersion ? ok(found) : fail({ code: 'conflict', current: found });
};

type Ending = { readonly state: Ended; readonly reason?: string | undefined; readonly beside?: Applied };

/** Ends an amendment, with what its approval changes, in one transaction or not at all; again when something beside it moved meanwhile. */
const end = async (
  { repository, commit, system }: AmendmentDependencies,
  author: Author,
  before: Amendment,
  { state, reason, beside = { changes: [], audit: [] } }: Ending,
): Promise<Result<Amendment, Failure> | typeof AGAIN> => {
  const after: Amendment = {
    ...before,
    version: before.version + 1,
    state,
    endedAt: system.now(),
    ...(reason === undefined ? {} : { decisionReason: reason }),
  };
  const event = auditEvent(system, author, { action: `amendment.${state}`, root: amendmentRoot(before.id), reason });
  const committed = await commit({
    changes: [...putAmendment(before, after), ...beside.changes],
    audit: [event, ...beside.audit],
  });
  if (committed.ok) return ok(after);
  const standing = await repository.amendment(before.id);
  return standing?.state === 'proposed' ? AGAIN : fail(refusal('amendmentDecided'));
};

const ROUNDS = { rounds: 5, otherwise: () => fail(refusal('amendmentOvertaken')) };

/** The partnership takes back what it proposed. */
export const withdrawAmendment =
  (dependencies: AmendmentDependencies) =>
  (author: Author, which: Which): Promise<Result<Amendment, Failure>> =>
    decideAgain<Result<Amendment, Failure>>(async () => {
      const found = await waiting(dependencies, which);
      return found.ok ? end(dependencies, author, found.value, { state: 'withdrawn' }) : found;
    }, ROUNDS);

/** The agency refuses, and says why: what was approved stays. */
export const refuseAmendment =
  (dependencies: AmendmentDependencies) =>
  (author: Author, { reason, ...which }: Which & { readonly reason: string }): Promise<Result<Amendment, Failure>> =>
    decideAgain<Result<Amendment, Failure>>(async () => {
      const found = await waiting(dependencies, which);
      return found.ok ? end(dependencies, author, found.value, { state: 'refused', reason }) : found;
    }, ROUNDS);

/**
 * The agency approves: what was proposed takes the place of what was approved, in the same transaction. Never by who proposed it, whatever
 * roles somebody has, and only over what stood there when it was proposed.
 */
export const approveAmendment =
  (dependencies: AmendmentDependencies) =>
  (
    author: Author,
    { reason, ...which }: Which & { readonly reason?: string | undefined },
  ): Promise<Result<Amendment, Failure>> =>
    decideAgain<Result<Amendment, Failure>>(async () => {
      const found = await waiting(dependencies, which);
      if (!found.ok) return found;
      const { proposedBy, period, to, over } = found.value;
      if (proposedBy === author.subject) return fail(refusal('amendmentOwn'));
      const mayChange = await mayAmend(dependencies, period, to);
      if (!mayChange.ok) return mayChange;
      const standing = await standingOf(dependencies, period, to);
      if (standing?.version !== over) return fail(refusal('amendmentOvertaken'));
      const { changes, audit } = await applicationOf(dependencies, author, found.value);
      const beside = { changes: [...changes, ...mayChange.value], audit };
      return end(dependencies, author, found.value, { state: 'approved', reason, beside });
    }, ROUNDS);
