import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompanyId, ReferralId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Referral, ReferralChange, ReferralRemoval } from '../../shared/referral/schema.ts';
import type { Author } from '../audit/event.ts';
import { conflictWith, fieldErrors, type ReferralDependencies, save } from './save.ts';

type Of<Request> = Request & { readonly companyId: CompanyId; readonly referralId: ReferralId };

/** The referral, in the version that its maker saw. */
const asSeen = async (
  { repository }: ReferralDependencies,
  { companyId, referralId, expectedVersion }: Of<{ readonly expectedVersion: number }>,
): Promise<Result<Referral, Failure>> => {
  const before = await repository.referral(companyId, referralId);
  if (!before || before.removed) return fail({ code: 'notFound' });
  return before.version === expectedVersion ? ok(before) : fail(conflictWith(before));
};

const next = ({ system }: ReferralDependencies, before: Referral): Referral => ({
  ...before,
  version: before.version + 1,
  updatedAt: system.now(),
});

/** Changes a referral over the version that was seen; whoever comes second gets a conflict with the state of now. */
export const changeReferral =
  (dependencies: ReferralDependencies) =>
  async (author: Author, request: Of<ReferralChange>): Promise<Result<CompanyId, Failure>> => {
    const found = await asSeen(dependencies, request);
    if (!found.ok) return found;
    const { content } = request;
    const trajectories = (await dependencies.trajectoriesOf(request.companyId)) ?? [];
    const fields = await fieldErrors(dependencies, content, found.value.content, trajectories);
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const after = { ...next(dependencies, found.value), content };
    return save(dependencies)(author, { before: found.value, after, action: 'company.referralChanged' });
  };

/** Takes a referral away with a reason. It stays stored, marked, so that nobody changes it over a version from before. */
export const removeReferral =
  (dependencies: ReferralDependencies) =>
  async (author: Author, request: Of<ReferralRemoval>): Promise<Result<CompanyId, Failure>> => {
    const found = await asSeen(dependencies, request);
    if (!found.ok) return found;
    const after = { ...next(dependencies, found.value), removed: true };
    const { reason } = request;
    return save(dependencies)(author, { before: found.value, after, action: 'company.referralRemoved', reason });
  };
