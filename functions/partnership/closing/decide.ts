import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { whyNotClosed } from '../../../shared/partnership/closing/items.ts';
import type { ClosedPeriod, Extension, ExtensionRequest } from '../../../shared/partnership/closing/schema.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import { type Author, auditEvent, fieldChanges } from '../../audit/event.ts';
import { paymentsMayEnd } from '../../finance/payments/standing.ts';
import type { ClosingDependencies } from './dependencies.ts';
import { periodRoot, putClosed, putExtension, removeClosed } from './repository.ts';
import { nextOf, readFacts } from './view.ts';

const notNow = (reason: string): Failure => ({ code: 'notAllowedNow', reason });

/**
 * Decides whether the partnership goes on in the period after this one (P:163). It can be decided otherwise, with a reason, until the period
 * is closed.
 */
export const decideExtension =
  ({ repository, commit, system }: ClosingDependencies) =>
  async (
    author: Author,
    period: FundingPeriod,
    { expectedVersion, decision, reason }: ExtensionRequest,
  ): Promise<Result<Extension, Failure>> => {
    const next = nextOf(period);
    if (!next) return fail({ code: 'notFound' });
    const [before, closed] = await Promise.all([repository.extension(next.number), repository.closed(period.number)]);
    if (closed) return fail(notNow('periodClosed'));
    if ((before?.version ?? 'absent') !== expectedVersion)
      return fail({ code: 'conflict', ...(before ? { current: before } : {}) });
    const after: Extension = { decision, reason, version: (before?.version ?? 0) + 1, decidedAt: system.now() };
    const event = auditEvent(system, author, {
      action: `period.${decision}`,
      root: periodRoot(period.number),
      changes: fieldChanges(before && { decision: before.decision }, { decision }),
      reason,
    });
    const committed = await commit({ changes: [putExtension(next.number, after, expectedVersion)], audit: [event] });
    if (committed.ok) return ok(after);
    const current = committed.error.code === 'conflict' ? committed.error.current : undefined;
    return fail({ code: 'conflict', ...(current ? { current: repository.parseExtension(current) } : {}) });
  };

/** Closes a period that is over and settled, once it was decided whether the partnership goes on. */
export const closePeriod =
  (dependencies: ClosingDependencies) =>
  async (author: Author, period: FundingPeriod): Promise<Result<ClosedPeriod, Failure>> => {
    const { commit, system } = dependencies;
    const facts = await readFacts(dependencies)(period);
    const hasNext = nextOf(period) !== undefined;
    const why = whyNotClosed(facts, { today: dayOf(system.now()), period, hasNext });
    if (why) return fail(notNow(why));
    const { extension } = facts;
    const closed: ClosedPeriod = {
      period: period.number,
      version: 1,
      closedAt: system.now(),
      ...(extension ? { next: extension.decision } : {}),
    };
    const event = auditEvent(system, author, { action: 'period.closed', root: periodRoot(period.number) });
    const next = nextOf(period);
    // Over the decision that was read: one that is taken otherwise at the same moment does not stand beside a closed period.
    const sealed =
      next && extension
        ? [putExtension(next.number, { ...extension, version: extension.version + 1 }, extension.version)]
        : [];
    const committed = await commit({ changes: [putClosed(closed), ...sealed, paymentsMayEnd], audit: [event] });
    return committed.ok ? ok(closed) : fail({ code: 'conflict' });
  };

/** Opens a closed period again with the reason, such as when its settlement is reopened. */
export const reopenPeriod =
  ({ repository, commit, system }: ClosingDependencies) =>
  async (
    author: Author,
    period: FundingPeriod,
    { expectedVersion, reason }: { readonly expectedVersion: number; readonly reason: string },
  ): Promise<Result<void, Failure>> => {
    const closed = await repository.closed(period.number);
    if (!closed || closed.version !== expectedVersion) return fail({ code: 'conflict' });
    const event = auditEvent(system, author, { action: 'period.reopened', root: periodRoot(period.number), reason });
    await commit({ changes: [removeClosed(period.number), paymentsMayEnd], audit: [event] });
    return ok(undefined);
  };
