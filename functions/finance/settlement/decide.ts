import { type Settlement, settlementSchema } from '../../../shared/finance/settlement/schema.ts';
import { isPossible, type SettlementStep } from '../../../shared/finance/settlement/steps.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type Author, auditEvent, fieldChanges } from '../../audit/event.ts';
import { paymentsMayEnd } from '../payments/standing.ts';
import type { SettlementDependencies } from './dependencies.ts';
import { putSettlement, settlementRoot } from './repository.ts';

type Dependencies = Pick<SettlementDependencies, 'repository' | 'commit' | 'system'>;
export type Which = { readonly period: number; readonly number: number; readonly expectedVersion: number };
type Reasoned = Which & { readonly reason: string };

const NOT_NOW: Failure = { code: 'notAllowedNow', reason: 'settlementNotNow' };
const conflictWith = (current: Settlement | undefined): Failure => ({
  code: 'conflict',
  ...(current ? { current } : {}),
});

/** The settlement as whoever takes a step saw it. Over another version it is a conflict; in a state without that step it is refused. */
const asSeen = async (
  { repository }: Dependencies,
  step: SettlementStep,
  { period, number, expectedVersion }: Which,
): Promise<Result<Settlement, Failure>> => {
  const found = await repository.settlement(period, number);
  if (!found) return fail({ code: 'notFound' });
  if (found.version !== expectedVersion) return fail(conflictWith(found));
  return isPossible(step, found.state) ? ok(found) : fail(NOT_NOW);
};

type Work = {
  readonly before: Settlement;
  readonly after: Settlement;
  readonly action: string;
  readonly reason?: string;
};

/** Writes a step with its history, in one transaction or not at all. */
export const saveStep =
  ({ repository, commit, system }: Dependencies) =>
  async (author: Author, { before, after, action, reason }: Work): Promise<Result<Settlement, Failure>> => {
    const event = auditEvent(system, author, {
      action,
      root: settlementRoot(after.period),
      changes: fieldChanges(
        { state: before.state },
        { state: after.state, number: after.number, sha256: after.sha256 },
      ),
      reason,
    });
    const committed = await commit({ changes: [putSettlement(after, before.version), paymentsMayEnd], audit: [event] });
    if (committed.ok) return ok(after);
    const current = committed.error.code === 'conflict' ? committed.error.current : undefined;
    return fail(conflictWith(current && repository.parse(current)));
  };

const moved = ({ system }: Dependencies, before: Settlement, change: object): Settlement =>
  settlementSchema.parse({ ...before, ...change, version: before.version + 1, updatedAt: system.now() });

/** Decides: from here on the settlement stands. By another person than the one who prepared it (`secondPerson`). */
export const settleFinally =
  (dependencies: Dependencies) =>
  async (author: Author, which: Which): Promise<Result<Settlement, Failure>> => {
    const seen = await asSeen(dependencies, 'settle', which);
    if (!seen.ok) return seen;
    const before = seen.value;
    if (before.preparedBy === author.subject) return fail({ code: 'notAllowedNow', reason: 'secondPerson' });
    const after = moved(dependencies, before, { state: 'settled', settledAt: dependencies.system.now() });
    return saveStep(dependencies)(author, { before, after, action: 'settlement.settled' });
  };

/** What a settlement becomes when it does not stand any more: one that waits is returned, one that was decided is reopened. */
export const endedBy = (dependencies: Dependencies, before: Settlement, reason: string): Settlement =>
  moved(dependencies, before, {
    state: before.state === 'settled' ? 'reopened' : 'returned',
    endedAt: dependencies.system.now(),
    reason,
  });

/** Returns a prepared settlement with the reason: the next one is prepared anew. */
export const returnSettlement =
  (dependencies: Dependencies) =>
  async (author: Author, { reason, ...which }: Reasoned): Promise<Result<Settlement, Failure>> => {
    const seen = await asSeen(dependencies, 'return', which);
    if (!seen.ok) return seen;
    const after = endedBy(dependencies, seen.value, reason);
    return saveStep(dependencies)(author, { before: seen.value, after, action: 'settlement.returned', reason });
  };

/** Reopens a settlement that was decided. It stays as it was; the next one has the next number. */
export const reopenSettlement =
  (dependencies: Dependencies) =>
  async (author: Author, { reason, ...which }: Reasoned): Promise<Result<Settlement, Failure>> => {
    const seen = await asSeen(dependencies, 'reopen', which);
    if (!seen.ok) return seen;
    const after = endedBy(dependencies, seen.value, reason);
    return saveStep(dependencies)(author, { before: seen.value, after, action: 'settlement.reopened', reason });
  };
