import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Target, TargetInput } from '../../shared/partnership/schema.ts';
import { yearlyErrors } from '../../shared/partnership/yearly-steps.ts';
import type { FundingPeriod } from '../../shared/programme/schema.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import { AGAIN, decideAgain } from '../platform/decide-again.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import type { MayChange } from '../programme/may-change.ts';
import { type PartnershipRepository, putTarget } from './repository.ts';

export type PartnershipDependencies = {
  readonly repository: PartnershipRepository;
  readonly mayChange: MayChange;
  readonly commit: Commit;
  readonly system: System;
};

const NEEDS_AMENDMENT: Failure = { code: 'notAllowedNow', reason: 'targetNeedsAmendment' };
const ROUNDS = { rounds: 5, otherwise: () => fail<Failure>({ code: 'conflict' }) };

/**
 * Sets the approved target of a period, once. It is a baseline: after that only an agreed amendment changes it (P:130-131). Of a
 * next period once the partnership is extended (`extensionFirst`).
 */
export const setTarget =
  ({ repository, mayChange, commit, system }: PartnershipDependencies) =>
  (author: Author, period: FundingPeriod, { reason, ...input }: TargetInput): Promise<Result<Target, Failure>> =>
    decideAgain<Result<Target, Failure>>(async () => {
      const ground = await mayChange(period.number);
      if (!ground.ok) return ground;
      const fields = yearlyErrors(input, period);
      if (fields.length > 0) return fail({ code: 'invalid', fields });
      if (await repository.target(period.number)) return fail(NEEDS_AMENDMENT);
      const target: Target = { ...input, period: period.number, version: 1, updatedAt: system.now() };
      const root = { kind: 'target', id: String(period.number) } as const;
      const committed = await commit({
        changes: [...putTarget(target, 'absent'), ...ground.value],
        audit: [
          auditEvent(system, author, { action: 'target.set', root, changes: fieldChanges(undefined, target), reason }),
        ],
      });
      return committed.ok ? ok(target) : AGAIN;
    }, ROUNDS);
