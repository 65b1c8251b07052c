import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure, FieldError } from '../../shared/kernel/errors.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { choicesOf } from '../../shared/referral/choices.ts';
import { contentErrors } from '../../shared/referral/content-errors.ts';
import type { Referral, ReferralInput } from '../../shared/referral/schema.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import { type CodeDependencies, refusedCodes } from '../catalogue/codes.ts';
import type { Idempotency } from '../platform/dynamo/changes.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import { putReferral, type ReferralRepository } from './repository.ts';

export type ReferralDependencies = CodeDependencies & {
  readonly repository: ReferralRepository;
  /** The trajectories of a company; nothing when there is no such company. */
  readonly trajectoriesOf: (companyId: CompanyId) => Promise<readonly Trajectory[] | undefined>;
  readonly commit: Commit;
  readonly system: System;
};

export const conflictWith = (current: Referral | undefined): Failure => ({
  code: 'conflict',
  ...(current ? { current } : {}),
});

/** What is wrong with a referral among the trajectories of its company. */
export const fieldErrors = async (
  { system, catalogues }: ReferralDependencies,
  content: ReferralInput,
  before: ReferralInput | undefined,
  trajectories: readonly Trajectory[],
): Promise<FieldError[]> => [
  ...contentErrors(content, dayOf(system.now())),
  ...(await refusedCodes({ catalogues }, choicesOf(content, before))),
  ...(content.trajectoryId === undefined ||
  content.trajectoryId === before?.trajectoryId ||
  trajectories.some(({ id }) => id === content.trajectoryId)
    ? []
    : [{ pointer: '/content/trajectoryId', message: 'trajectoryOfAnother' }]),
];

type Work = {
  readonly before: Referral | undefined;
  readonly after: Referral;
  readonly action: string;
  readonly reason?: string;
  readonly idempotency?: Idempotency | undefined;
};

/** Writes a referral with what the history of its company says of it, in one transaction or not at all. */
export const save =
  ({ repository, commit, system }: ReferralDependencies) =>
  async (author: Author, { before, after, action, reason, idempotency }: Work): Promise<Result<CompanyId, Failure>> => {
    const standing = (referral: Referral | undefined) => (referral?.removed ? undefined : referral?.content);
    const changes = fieldChanges(standing(before), standing(after));
    const root = { kind: 'company', id: after.companyId } as const;
    const committed = await commit({
      changes: [putReferral(before, after)],
      audit: [auditEvent(system, author, { action, root, changes, reason })],
      idempotency,
    });
    if (committed.ok || committed.error.code === 'repeated') return ok(after.companyId);
    if (committed.error.code === 'taken') throw new Error('A referral claims no names');
    return fail(conflictWith(committed.error.current && repository.parse(committed.error.current)));
  };
