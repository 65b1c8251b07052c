import type { Context } from 'hono';
import * as z from 'zod';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import {
  closingViewSchema,
  extensionRequestSchema,
  partnershipEndSchema,
  reopeningRequestSchema,
} from '../../../shared/partnership/closing/schema.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, type HttpEnvironment, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { periodOf, periodParameter } from '../../programme/period-parameter.ts';
import { closePeriod, decideExtension, reopenPeriod } from './decide.ts';
import type { ClosingDependencies } from './dependencies.ts';
import { hasEnded } from './read-only.ts';
import { closingView } from './view.ts';

const params = z.strictObject({ period: periodParameter });
const answer = { 200: jsonAnswer('How the period stands', closingViewSchema) };

const view = defineRoute({
  method: 'get',
  path: '/closings/{period}',
  permission: 'partnership:read',
  summary: 'What is open at the end of a period, by whom and by when',
  request: { params },
  responses: answer,
});
const end = defineRoute({
  method: 'get',
  path: '/closings',
  permission: 'partnership:read',
  summary: 'Whether the partnership ended, so that nothing can be changed any more',
  responses: { 200: jsonAnswer('Whether it ended', partnershipEndSchema) },
});
const extension = defineRoute({
  method: 'put',
  path: '/closings/{period}/extension',
  permission: 'period:decide',
  summary: 'Decide whether the partnership goes on in the next period',
  request: { params, body: jsonBody(extensionRequestSchema) },
  responses: answer,
});
const close = defineRoute({
  method: 'post',
  path: '/closings/{period}',
  permission: 'period:decide',
  summary: 'Close a period that is settled',
  request: { params, body: jsonBody(z.strictObject({})) },
  responses: answer,
});
const reopen = defineRoute({
  method: 'post',
  path: '/closings/{period}/reopening',
  permission: 'period:decide',
  summary: 'Open a closed period again, with the reason',
  request: { params, body: jsonBody(reopeningRequestSchema) },
  responses: answer,
});

/** The end of a period. Every step answers the period as it then stands. */
export const closingRoutes = (dependencies: ClosingDependencies) => {
  const shown = async (c: Context<HttpEnvironment>, period: FundingPeriod, outcome?: Result<unknown, Failure>) =>
    outcome && !outcome.ok
      ? problem(c, outcome.error)
      : c.json(closingViewSchema.parse(await closingView(dependencies)(period)), 200);
  return newRouter()
    .openapi(end, async (c) => {
      const [, second] = FUNDING_PERIODS;
      const [readOnly, extension] = await Promise.all([
        hasEnded(dependencies.repository),
        dependencies.repository.extension(second.number),
      ]);
      return c.json({ readOnly, ...(extension ? { next: extension.decision } : {}) }, 200);
    })
    .openapi(view, (c) => shown(c, periodOf(c.req.valid('param').period)))
    .openapi(extension, async (c) => {
      const period = periodOf(c.req.valid('param').period);
      return shown(
        c,
        period,
        await decideExtension(dependencies)(authorOf(c.get('actor')), period, c.req.valid('json')),
      );
    })
    .openapi(close, async (c) => {
      const period = periodOf(c.req.valid('param').period);
      return shown(c, period, await closePeriod(dependencies)(authorOf(c.get('actor')), period));
    })
    .openapi(reopen, async (c) => {
      const period = periodOf(c.req.valid('param').period);
      return shown(c, period, await reopenPeriod(dependencies)(authorOf(c.get('actor')), period, c.req.valid('json')));
    });
};
export type ClosingRoutes = ReturnType<typeof closingRoutes>;
