import type { Context } from 'hono';
import * as z from 'zod';
import { actionIdSchema, trajectoryIdSchema, verificationQueryIdSchema } from '../../../shared/kernel/ids.ts';
import {
  followUpRequestSchema,
  queryAnswerRequestSchema,
  queryRequestSchema,
  queryWithdrawalSchema,
  reopeningRequestSchema,
} from '../../../shared/trajectory/requests.ts';
import { trajectoryViewSchema } from '../../../shared/trajectory/view.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { defineRoute, type HttpEnvironment, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { makeAnswer } from '../answer.ts';
import { reopenTrajectory } from '../phases.ts';
import type { TrajectoryDependencies } from '../save.ts';
import type { ViewDependencies } from '../view-of.ts';
import { followUp } from './follow-up.ts';
import { answerQuery, askQuery, withdrawQuery } from './queries.ts';

const params = z.strictObject({ trajectoryId: trajectoryIdSchema });
const queryParams = params.extend({ queryId: verificationQueryIdSchema });
const theTrajectory = { 200: jsonAnswer('The trajectory', trajectoryViewSchema) };

const reopen = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/reopening',
  permission: 'trajectory:write',
  summary: 'Open a completed trajectory again, with the reason',
  request: { params, body: jsonBody(reopeningRequestSchema) },
  responses: theTrajectory,
});
const ask = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/queries',
  permission: 'trajectory:verify',
  summary: 'Ask the partnership about one company, with a day by which the answer is expected',
  request: { params, body: jsonBody(queryRequestSchema) },
  responses: theTrajectory,
});
const answered = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/queries/{queryId}/answer',
  permission: 'trajectory:write',
  summary: 'Answer a question of the agency',
  request: { params: queryParams, body: jsonBody(queryAnswerRequestSchema) },
  responses: theTrajectory,
});
const withdraw = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/queries/{queryId}/withdrawal',
  permission: 'trajectory:verify',
  summary: 'Take back a question, with the reason',
  request: { params: queryParams, body: jsonBody(queryWithdrawalSchema) },
  responses: theTrajectory,
});
const followedUp = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/actions/{actionId}/follow-up',
  permission: 'trajectory:write',
  summary: 'Say whether an adaptation of a completed trajectory still stands',
  request: { params: params.extend({ actionId: actionIdSchema }), body: jsonBody(followUpRequestSchema) },
  responses: theTrajectory,
});

/** What comes after completion: questions of the agency, whether the adaptations stand, opening again. */
export const verificationRoutes = (dependencies: TrajectoryDependencies & ViewDependencies) => {
  const answer = makeAnswer(dependencies);
  const author = (c: Context<HttpEnvironment>) => authorOf(c.get('actor'));
  return newRouter()
    .openapi(reopen, async (c) => {
      const { trajectoryId: id } = c.req.valid('param');
      return answer(c, await reopenTrajectory(dependencies)(author(c), { id, ...c.req.valid('json') }));
    })
    .openapi(ask, async (c) => {
      const { trajectoryId: id } = c.req.valid('param');
      return answer(c, await askQuery(dependencies)(author(c), { id, ...c.req.valid('json') }));
    })
    .openapi(answered, async (c) => {
      const { trajectoryId: id, queryId } = c.req.valid('param');
      return answer(c, await answerQuery(dependencies)(author(c), { id, queryId, ...c.req.valid('json') }));
    })
    .openapi(withdraw, async (c) => {
      const { trajectoryId: id, queryId } = c.req.valid('param');
      return answer(c, await withdrawQuery(dependencies)(author(c), { id, queryId, ...c.req.valid('json') }));
    })
    .openapi(followedUp, async (c) => {
      const { trajectoryId: id, actionId } = c.req.valid('param');
      return answer(c, await followUp(dependencies)(author(c), { id, actionId, ...c.req.valid('json') }));
    });
};
export type VerificationRoutes = ReturnType<typeof verificationRoutes>;
