import type { EnterpriseNumber } from '../../../shared/company/enterprise-number.ts';
import { type Failure, invalidField } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type {
  KeptSuccession,
  SuccessionRemoval,
  SuccessionRequest,
} from '../../../shared/monitoring/succession/schema.ts';
import { type Author, auditEvent, fieldChanges } from '../../audit/event.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import { putSuccession, removeSuccession, type SuccessionRepository } from './repository.ts';

export type SuccessionDependencies = {
  readonly successions: SuccessionRepository;
  readonly commit: Commit;
  readonly system: System;
};

const taken = (): Failure => invalidField('/enterpriseNumber', 'successionNoted');

/** Notes that an enterprise merged or stopped; the next measurement knows it. Refused at its field when something is noted of it already. */
export const noteSuccession =
  ({ commit, system }: SuccessionDependencies) =>
  async (author: Author, request: SuccessionRequest): Promise<Result<KeptSuccession, Failure>> => {
    const noted: KeptSuccession = { ...request, notedBy: author.subject, notedAt: system.now() };
    const root = { kind: 'succession', id: request.enterpriseNumber } as const;
    const event = auditEvent(system, author, {
      action: 'succession.noted',
      root,
      changes: fieldChanges(undefined, request),
    });
    const committed = await commit({ changes: [putSuccession(noted)], audit: [event] });
    return committed.ok ? ok(noted) : fail(taken());
  };

/** Takes back what was noted by mistake, with a reason. What was measured with it stays as it was published. */
export const takeSuccessionBack =
  ({ successions, commit, system }: SuccessionDependencies) =>
  async (author: Author, number: EnterpriseNumber, { reason }: SuccessionRemoval): Promise<Result<void, Failure>> => {
    const found = await successions.succession(number);
    if (!found) return fail({ code: 'notFound' });
    const root = { kind: 'succession', id: number } as const;
    const event = auditEvent(system, author, { action: 'succession.takenBack', root, reason });
    await commit({ changes: [removeSuccession(found)], audit: [event] });
    return ok(undefined);
  };
