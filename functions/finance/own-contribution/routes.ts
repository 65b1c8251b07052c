import type { Context } from 'hono';
import * as z from 'zod';
import {
  ofPeriodQuerySchema,
  ownContributionInputSchema,
  ownContributionsSchema,
  reversalSchema,
} from '../../../shared/finance/requests.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { ownContributionIdSchema } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import {
  defineRoute,
  type HttpEnvironment,
  idempotencyHeader,
  jsonAnswer,
  jsonBody,
  newRouter,
} from '../../platform/http/route.ts';
import { periodOf, periodParameter } from '../../programme/period-parameter.ts';
import { enterOwnContribution, type OwnContributionDependencies, takeBackOwnContribution } from './enter.ts';

const answer = jsonAnswer('The own contributions of the period, in the order of entry', ownContributionsSchema);
const list = defineRoute({
  method: 'get',
  path: '/own-contributions',
  permission: 'finance:read',
  summary: 'What the members brought in of their own in a period',
  request: { query: ofPeriodQuerySchema },
  responses: { 200: answer },
});
const enter = defineRoute({
  method: 'post',
  path: '/own-contributions',
  permission: 'ownContribution:write',
  summary: 'Enter an own contribution, declared to be no money of the EU nor of Focus op Talent',
  request: { headers: idempotencyHeader, body: jsonBody(ownContributionInputSchema) },
  responses: { 201: answer },
});
const takeBack = defineRoute({
  method: 'post',
  path: '/own-contributions/{period}/{contributionId}/reversal',
  permission: 'ownContribution:write',
  summary: 'Take an own contribution back that was entered by mistake, by an entry of its own',
  request: {
    params: z.strictObject({ period: periodParameter, contributionId: ownContributionIdSchema }),
    body: jsonBody(reversalSchema),
  },
  responses: { 201: answer },
});

export const ownContributionRoutes = (dependencies: OwnContributionDependencies) => {
  const shown = async (period: number) =>
    ownContributionsSchema.parse({ contributions: await dependencies.repository.contributions(period) });
  const written = async (c: Context<HttpEnvironment>, period: number, outcome: Result<void, Failure>) =>
    outcome.ok ? c.json(await shown(period), 201) : problem(c, outcome.error);

  return newRouter()
    .openapi(list, async (c) => c.json(await shown(c.req.valid('query').period), 200))
    .openapi(enter, async (c) => {
      const input = c.req.valid('json');
      const options = { idempotencyKey: c.req.valid('header')['idempotency-key'] };
      const author = authorOf(c.get('actor'));
      const outcome = await enterOwnContribution(dependencies)(author, periodOf(input.period), input, options);
      return written(c, input.period, outcome);
    })
    .openapi(takeBack, async (c) => {
      const { period, contributionId: id } = c.req.valid('param');
      const taking = { period, id, reason: c.req.valid('json').reason };
      return written(c, period, await takeBackOwnContribution(dependencies)(authorOf(c.get('actor')), taking));
    });
};
export type OwnContributionRoutes = ReturnType<typeof ownContributionRoutes>;
