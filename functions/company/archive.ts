import type { Company } from '../../shared/company/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import { conflictWith } from './change.ts';
import type { CompanyDependencies } from './register.ts';
import { isOvertaken, putCompany } from './repository.ts';

type Request = {
  readonly id: CompanyId;
  readonly expectedVersion: number;
  readonly status: Company['status'];
  readonly reason?: string | undefined;
};

/**
 * Takes a company out of the daily lists, or back into them. Nothing is deleted: retention is a matter of law. A company that takes
 * part in a trajectory cannot be archived: what was promised or counted must stay in sight.
 */
export const setCompanyStatus =
  (dependencies: CompanyDependencies) =>
  async (author: Author, request: Request): Promise<Result<CompanyId, Failure>> => {
    const { repository, commit, system } = dependencies;
    const { id, expectedVersion, status, reason } = request;
    const sequence = await repository.sequence(id);
    const file = await repository.file(id);
    if (!file) return fail({ code: 'notFound' });
    const { company: before } = file;
    if (before.version !== expectedVersion) return fail(conflictWith(before));
    if (before.status === status) return ok(id);
    if (status === 'archived' && file.trajectoryIds.length > 0)
      return fail({ code: 'notAllowedNow', reason: 'companyInTrajectory' });
    const after: Company = { ...before, status, version: before.version + 1, updatedAt: system.now() };
    const action = status === 'archived' ? 'company.archived' : 'company.restored';
    const event = auditEvent(system, author, {
      action,
      root: { kind: 'company', id },
      changes: fieldChanges(before, after),
      reason,
    });
    const committed = await commit({ changes: putCompany(after, expectedVersion, sequence), audit: [event] });
    if (committed.ok) return ok(id);
    if (isOvertaken(committed.error)) return setCompanyStatus(dependencies)(author, request);
    const current = committed.error.code === 'conflict' ? committed.error.current : undefined;
    return fail(conflictWith(current && repository.parse(current)));
  };
