import type { Context } from 'hono';
import { downloadLinkSchema } from '../../shared/document/schema.ts';
import { type Engagements, type EngagementView, engagementsSchema } from '../../shared/engagement/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { takesPart } from '../../shared/trajectory/takes-part.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { type HttpEnvironment, newRouter } from '../platform/http/route.ts';
import { engagementFileLink } from './file.ts';
import * as routes from './route-definitions.ts';
import { signEngagement } from './sign.ts';
import { removeSignerName } from './signer.ts';
import { type EngagementDependencies, takingPart, textFor } from './subject.ts';
import { withdrawEngagement } from './withdraw.ts';

const withoutName = ({ signerName: _signerName, ...rest }: EngagementView): EngagementView => rest;

/** The engagements of companies. Who signed is shown to those who may see contacts, and nobody else. */
export const engagementRoutes = (dependencies: EngagementDependencies) => {
  const author = (c: Context<HttpEnvironment>) => authorOf(c.get('actor'));
  const viewOf = async (c: Context<HttpEnvironment>, id: TrajectoryId): Promise<Result<Engagements, Failure>> => {
    const trajectory = await dependencies.trajectoryOf(id);
    if (!trajectory) return fail({ code: 'notFound' });
    const found = await dependencies.repository.ofTrajectory(id);
    const isOfWhoTakesPart = ({ companyId }: EngagementView) => takesPart(trajectory, companyId);
    const shown = (all: readonly EngagementView[]) =>
      all
        .filter(isOfWhoTakesPart)
        .map(c.get('actor').permissions.has('company:readContacts') ? (one) => one : withoutName);
    return ok(engagementsSchema.parse({ last: shown(found.last), earlier: shown(found.earlier) }));
  };

  return newRouter()
    .openapi(routes.list, async (c) => {
      const shown = await viewOf(c, c.req.valid('param').trajectoryId);
      return shown.ok ? c.json(shown.value, 200) : problem(c, shown.error);
    })
    .openapi(routes.text, async (c) => {
      const found = await takingPart(dependencies, c.req.valid('param'));
      return found.ok
        ? c.json(textFor(dependencies, found.value.company, c.req.valid('query').language), 200)
        : problem(c, found.error);
    })
    .openapi(routes.sign, async (c) => {
      const which = c.req.valid('param');
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const request = { ...which, ...c.req.valid('json') };
      const signed = await signEngagement(dependencies)(author(c), request, { idempotencyKey });
      const shown = signed.ok ? await viewOf(c, which.trajectoryId) : signed;
      return shown.ok ? c.json(shown.value, 201) : problem(c, shown.error);
    })
    .openapi(routes.withdraw, async (c) => {
      const which = c.req.valid('param');
      const withdrawn = await withdrawEngagement(dependencies)(author(c), { ...which, ...c.req.valid('json') });
      const shown = withdrawn.ok ? await viewOf(c, which.trajectoryId) : withdrawn;
      return shown.ok ? c.json(shown.value, 200) : problem(c, shown.error);
    })
    .openapi(routes.removeSigner, async (c) => {
      const which = c.req.valid('param');
      const removed = await removeSignerName(dependencies)(author(c), { ...which, ...c.req.valid('json') });
      const shown = removed.ok ? await viewOf(c, which.trajectoryId) : removed;
      return shown.ok ? c.json(shown.value, 200) : problem(c, shown.error);
    })
    .openapi(routes.link, async (c) => {
      const wanted = { ...c.req.valid('param'), ...c.req.valid('query') };
      const given = await engagementFileLink(dependencies)(author(c), wanted);
      return given.ok ? c.json(downloadLinkSchema.parse(given.value), 200) : problem(c, given.error);
    });
};
export type EngagementRoutes = ReturnType<typeof engagementRoutes>;
