import * as z from 'zod';
import { actionIdSchema, trajectoryIdSchema } from '../../../shared/kernel/ids.ts';
import { planQuerySchema } from '../../../shared/trajectory/plan/request.ts';
import { rootCausesChangeSchema } from '../../../shared/trajectory/plan/schema.ts';
import { actionSplitSchema } from '../../../shared/trajectory/requests.ts';
import { trajectoryViewSchema } from '../../../shared/trajectory/view.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { download } from '../../platform/table-file/export.ts';
import { makeAnswer } from '../answer.ts';
import type { ViewDependencies } from '../view-of.ts';
import { type PlanDependencies, planDocument } from './document.ts';
import { setRootCauses } from './root-causes.ts';
import { splitSharedAction } from './split.ts';

const params = z.strictObject({ trajectoryId: trajectoryIdSchema });
const theTrajectory = { 200: jsonAnswer('The trajectory', trajectoryViewSchema) };
const PDF = 'application/pdf';

const plan = defineRoute({
  method: 'get',
  path: '/trajectories/{trajectoryId}/plan',
  permission: 'trajectory:read',
  summary: 'The plan of one company as a PDF; who takes it away stands in the trail',
  request: { params, query: planQuerySchema },
  responses: {
    200: { description: 'The plan', content: { [PDF]: { schema: { type: 'string' as const, format: 'binary' } } } },
  },
});
const causes = defineRoute({
  method: 'put',
  path: '/trajectories/{trajectoryId}/root-causes',
  permission: 'trajectory:write',
  summary: 'Write down why things are as they are, over the version that was read',
  request: { params, body: jsonBody(rootCausesChangeSchema) },
  responses: theTrajectory,
});
const split = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/actions/{actionId}/split',
  permission: 'trajectory:write',
  summary: 'Let companies have a shared action apart, with its history and their evidence',
  request: { params: params.extend({ actionId: actionIdSchema }), body: jsonBody(actionSplitSchema) },
  responses: theTrajectory,
});

/** The plan of a trajectory: why, what goes apart, and the paper for a company. */
export const planRoutes = (dependencies: PlanDependencies & ViewDependencies) => {
  const answer = makeAnswer(dependencies);
  return newRouter()
    .openapi(plan, async (c) => {
      const actor = c.get('actor');
      const made = await planDocument(dependencies)(authorOf(actor), {
        id: c.req.valid('param').trajectoryId,
        ...c.req.valid('query'),
        mayNameCoaches: actor.permissions.has('people:read'),
      });
      return made.ok ? download({ ...made.value, contentType: PDF }) : problem(c, made.error);
    })
    .openapi(causes, async (c) => {
      const { trajectoryId: id } = c.req.valid('param');
      return answer(c, await setRootCauses(dependencies)(authorOf(c.get('actor')), { id, ...c.req.valid('json') }));
    })
    .openapi(split, async (c) => {
      const { trajectoryId: id, actionId } = c.req.valid('param');
      const request = { id, actionId, ...c.req.valid('json') };
      return answer(c, await splitSharedAction(dependencies)(authorOf(c.get('actor')), request));
    });
};
export type PlanRoutes = ReturnType<typeof planRoutes>;
