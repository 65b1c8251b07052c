import type { Context } from 'hono';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { invitationsSchema } from '../../shared/maturity/requests.ts';
import type { CompanyScans } from '../../shared/maturity/schema.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { type HttpEnvironment, newRouter } from '../platform/http/route.ts';
import { closeRound, overrideType, removeScan } from './change.ts';
import { holdConversation } from './conversation.ts';
import type { MaturityDependencies } from './dependencies.ts';
import { describeContext } from './describe.ts';
import { invite } from './invite.ts';
import { openRound } from './round.ts';
import * as routes from './route-definitions.ts';
import { scansOf } from './view.ts';

/** The maturity scans of companies. Every change answers the scans of the company as they then stand. */
export const maturityRoutes = (dependencies: MaturityDependencies) => {
  const { repository } = dependencies;
  const author = (c: Context<HttpEnvironment>) => authorOf(c.get('actor'));
  const shown = async (outcome: Result<CompanyId, Failure>): Promise<Result<CompanyScans, Failure>> => {
    if (!outcome.ok) return outcome;
    const scans = await scansOf(dependencies)(outcome.value);
    return scans ? ok(scans) : fail({ code: 'notFound' });
  };
  const answer = async (c: Context<HttpEnvironment>, outcome: Result<CompanyId, Failure>) => {
    const scans = await shown(outcome);
    return scans.ok ? c.json(scans.value, 200) : problem(c, scans.error);
  };
  const made = async (c: Context<HttpEnvironment>, outcome: Result<CompanyId, Failure>) => {
    const scans = await shown(outcome);
    return scans.ok ? c.json(scans.value, 201) : problem(c, scans.error);
  };

  return newRouter()
    .openapi(routes.list, (c) => answer(c, ok(c.req.valid('param').companyId)))
    .openapi(routes.hold, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      return made(c, await holdConversation(dependencies)(author(c), c.req.valid('json'), { idempotencyKey }));
    })
    .openapi(routes.open, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      return made(c, await openRound(dependencies)(author(c), c.req.valid('json'), { idempotencyKey }));
    })
    .openapi(routes.invitations, async (c) => {
      const { companyId, scanId } = c.req.valid('param');
      if (!(await repository.scan(companyId, scanId))) return problem(c, { code: 'notFound' });
      // Only what the schema names goes out: it leaves the hash of the link behind.
      return c.json(invitationsSchema.parse({ invitations: await repository.invitations(scanId) }), 200);
    })
    .openapi(routes.invite, async (c) => {
      const { companyId, scanId } = c.req.valid('param');
      const invited = await invite(dependencies)(author(c), { companyId, scanId, ...c.req.valid('json') });
      if (!invited.ok) return problem(c, invited.error);
      return c.json(invitationsSchema.parse({ invitations: await repository.invitations(scanId) }), 201);
    })
    .openapi(routes.close, async (c) =>
      answer(c, await closeRound(dependencies)(author(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .openapi(routes.describe, async (c) =>
      answer(c, await describeContext(dependencies)(author(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .openapi(routes.override, async (c) =>
      answer(c, await overrideType(dependencies)(author(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .openapi(routes.remove, async (c) =>
      answer(c, await removeScan(dependencies)(author(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    );
};
export type MaturityRoutes = ReturnType<typeof maturityRoutes>;
