import type { Context } from 'hono';
import * as z from 'zod';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { amendmentIdSchema } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import {
  amendmentApprovalSchema,
  amendmentRefusalSchema,
  amendmentStepSchema,
  amendmentsSchema,
  amendmentViewSchema,
} from '../../../shared/partnership/amendment/requests.ts';
import { type Amendment, amendmentInputSchema } from '../../../shared/partnership/amendment/schema.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, type HttpEnvironment, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { approveAmendment, refuseAmendment, withdrawAmendment } from './decide.ts';
import type { AmendmentDependencies } from './dependencies.ts';
import { proposeAmendment } from './propose.ts';

const params = z.strictObject({ amendmentId: amendmentIdSchema });
const theAmendment = jsonAnswer('The amendment', amendmentViewSchema);

const list = defineRoute({
  method: 'get',
  path: '/amendments',
  permission: 'partnership:read',
  summary: 'What was proposed to change of the approved targets and budgets, the newest first',
  responses: { 200: jsonAnswer('The amendments', amendmentsSchema) },
});
const propose = defineRoute({
  method: 'post',
  path: '/amendments',
  permission: 'amendment:propose',
  summary: 'Propose another target or budget than the approved one',
  request: { body: jsonBody(amendmentInputSchema) },
  responses: { 201: theAmendment },
});
const withdraw = defineRoute({
  method: 'post',
  path: '/amendments/{amendmentId}/withdrawal',
  permission: 'amendment:propose',
  summary: 'Take back what was proposed, while it waits',
  request: { params, body: jsonBody(amendmentStepSchema) },
  responses: { 200: theAmendment },
});
const approve = defineRoute({
  method: 'post',
  path: '/amendments/{amendmentId}/approval',
  permission: 'amendment:decide',
  summary: 'Approve: the target or budget changes with it',
  request: { params, body: jsonBody(amendmentApprovalSchema) },
  responses: { 200: theAmendment },
});
const refuse = defineRoute({
  method: 'post',
  path: '/amendments/{amendmentId}/refusal',
  permission: 'amendment:decide',
  summary: 'Refuse, with the reason: what was approved stays',
  request: { params, body: jsonBody(amendmentRefusalSchema) },
  responses: { 200: theAmendment },
});

/** Amendments: proposed by the partnership, decided by the agency. */
export const amendmentRoutes = (dependencies: AmendmentDependencies) => {
  const author = (c: Context<HttpEnvironment>) => authorOf(c.get('actor'));
  const answer = (c: Context<HttpEnvironment>, outcome: Result<Amendment, Failure>) =>
    outcome.ok ? c.json(amendmentViewSchema.parse(outcome.value), 200) : problem(c, outcome.error);

  return newRouter()
    .openapi(list, async (c) =>
      c.json(amendmentsSchema.parse({ amendments: await dependencies.repository.amendments() }), 200),
    )
    .openapi(propose, async (c) => {
      const made = await proposeAmendment(dependencies)(author(c), c.req.valid('json'));
      return made.ok ? c.json(amendmentViewSchema.parse(made.value), 201) : problem(c, made.error);
    })
    .openapi(withdraw, async (c) => {
      const which = { id: c.req.valid('param').amendmentId, ...c.req.valid('json') };
      return answer(c, await withdrawAmendment(dependencies)(author(c), which));
    })
    .openapi(approve, async (c) => {
      const which = { id: c.req.valid('param').amendmentId, ...c.req.valid('json') };
      return answer(c, await approveAmendment(dependencies)(author(c), which));
    })
    .openapi(refuse, async (c) => {
      const which = { id: c.req.valid('param').amendmentId, ...c.req.valid('json') };
      return answer(c, await refuseAmendment(dependencies)(author(c), which));
    });
};
export type AmendmentRoutes = ReturnType<typeof amendmentRoutes>;
