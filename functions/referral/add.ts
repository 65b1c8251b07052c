import type { Failure } from '../../shared/kernel/errors.ts';
import { type CompanyId, referralIdSchema } from '../../shared/kernel/ids.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import { MAXIMUM_REFERRALS, type ReferralAddition } from '../../shared/referral/schema.ts';
import type { Author } from '../audit/event.ts';
import { fieldErrors, type ReferralDependencies, save } from './save.ts';

/** Adds a referral to a company. The same request sent again adds nothing. */
export const addReferral =
  (dependencies: ReferralDependencies) =>
  async (
    author: Author,
    { companyId, content }: ReferralAddition,
    { idempotencyKey }: { readonly idempotencyKey?: string | undefined } = {},
  ): Promise<Result<CompanyId, Failure>> => {
    const { repository, trajectoriesOf, system } = dependencies;
    const [trajectories, known] = await Promise.all([trajectoriesOf(companyId), repository.referralsOf(companyId)]);
    if (!trajectories) return fail({ code: 'notFound' });
    if (known.length >= MAXIMUM_REFERRALS) return fail({ code: 'notAllowedNow', reason: 'referralsFull' });
    const fields = await fieldErrors(dependencies, content, undefined, trajectories);
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const id = referralIdSchema.parse(system.newId('ref'));
    const now = system.now();
    return save(dependencies)(author, {
      before: undefined,
      after: { id, companyId, version: 1, content, removed: false, createdAt: now, updatedAt: now },
      action: 'company.referralAdded',
      ...(idempotencyKey === undefined
        ? {}
        : { idempotency: { subject: author.subject, key: idempotencyKey, resultId: id } }),
    });
  };
