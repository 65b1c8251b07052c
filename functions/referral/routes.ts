import type { Context } from 'hono';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { doubleFunding } from '../../shared/referral/double-funding.ts';
import { responseDays } from '../../shared/referral/response-time.ts';
import { type CompanyReferrals, companyReferralsSchema } from '../../shared/referral/schema.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { type HttpEnvironment, newRouter } from '../platform/http/route.ts';
import { addReferral } from './add.ts';
import { changeReferral, removeReferral } from './change.ts';
import * as routes from './route-definitions.ts';
import type { ReferralDependencies } from './save.ts';

const makeViewOf =
  ({ repository, trajectoriesOf }: ReferralDependencies) =>
  async (companyId: CompanyId): Promise<Result<CompanyReferrals, Failure>> => {
    const [all, trajectories] = await Promise.all([repository.referralsOf(companyId), trajectoriesOf(companyId)]);
    if (!trajectories) return fail({ code: 'notFound' });
    const referrals = all
      .filter(({ removed }) => !removed)
      .reverse()
      .map((referral) => ({ ...referral, responseDays: responseDays(referral.content) }));
    const findings = doubleFunding(referrals, trajectories);
    return ok(companyReferralsSchema.parse({ companyId, referrals, findings }));
  };

/** The referrals of companies. Every change answers the referrals of the company as they then stand. */
export const referralRoutes = (dependencies: ReferralDependencies) => {
  const viewOf = makeViewOf(dependencies);
  const answer = async (c: Context<HttpEnvironment>, outcome: Result<CompanyId, Failure>) => {
    const shown = outcome.ok ? await viewOf(outcome.value) : outcome;
    return shown.ok ? c.json(shown.value, 200) : problem(c, shown.error);
  };
  const author = (c: Context<HttpEnvironment>) => authorOf(c.get('actor'));

  return newRouter()
    .openapi(routes.list, (c) => answer(c, ok(c.req.valid('param').companyId)))
    .openapi(routes.add, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const added = await addReferral(dependencies)(author(c), c.req.valid('json'), { idempotencyKey });
      const shown = added.ok ? await viewOf(added.value) : added;
      return shown.ok ? c.json(shown.value, 201) : problem(c, shown.error);
    })
    .openapi(routes.change, async (c) =>
      answer(c, await changeReferral(dependencies)(author(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .openapi(routes.remove, async (c) =>
      answer(c, await removeReferral(dependencies)(author(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    );
};
export type ReferralRoutes = ReturnType<typeof referralRoutes>;
