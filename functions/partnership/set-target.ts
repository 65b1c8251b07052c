import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Target, TargetInput } from '../../shared/partnership/schema.ts';
import { yearlyErrors } from '../../shared/partnership/yearly-steps.ts';
import type { FundingPeriod } from '../../shared/programme/schema.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import { type PartnershipRepository, putTarget } from './repository.ts';

export type PartnershipDependencies = {
  readonly repository: PartnershipRepository;
  readonly commit: Commit;
  readonly system: System;
};

/** Sets the approved target of a period. It is a baseline: only an agreed amendment changes it, with its reason (P:130-131). */
export const setTarget =
  ({ repository, commit, system }: PartnershipDependencies) =>
  async (
    author: Author,
    { period, expectedVersion }: { readonly period: FundingPeriod; readonly expectedVersion: number | 'absent' },
    { reason, ...input }: TargetInput,
  ): Promise<Result<Target, Failure>> => {
    const fields = yearlyErrors(input, period);
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const before = await repository.target(period.number);
    if ((before?.version ?? 'absent') !== expectedVersion) return fail({ code: 'conflict', current: before });
    const target: Target = {
      ...input,
      period: period.number,
      version: (before?.version ?? 0) + 1,
      updatedAt: system.now(),
    };
    const root = { kind: 'target', id: String(period.number) } as const;
    const committed = await commit({
      changes: putTarget(target, expectedVersion),
      audit: [
        auditEvent(system, author, { action: 'target.set', root, changes: fieldChanges(before, target), reason }),
      ],
    });
    if (committed.ok) return ok(target);
    const current = committed.error.code === 'conflict' ? committed.error.current : undefined;
    return fail({ code: 'conflict', current: current && repository.parseTarget(current) });
  };
