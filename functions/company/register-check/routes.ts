import * as z from 'zod';
import {
  dismissSchema,
  registerCheckViewSchema,
  takeOverSchema,
} from '../../../shared/company/register-check/schema.ts';
import { companyIdSchema } from '../../../shared/kernel/ids.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { type AnswerDependencies, dismissDifference, showRegisterCheck, takeOverFromRegister } from './answer.ts';

const params = z.strictObject({ companyId: companyIdSchema });
const responses = { 200: jsonAnswer('What differs', registerCheckViewSchema) };

const view = defineRoute({
  method: 'get',
  path: '/companies/{companyId}/register-check',
  permission: 'company:read',
  summary: 'What the KBO says of a company that is not what stands here',
  request: { params },
  responses,
});
const takeOver = defineRoute({
  method: 'post',
  path: '/companies/{companyId}/register-check/take-over',
  permission: 'company:write',
  summary: 'Make the company what the KBO says, in one thing, over the version of the company that was read',
  request: { params, body: jsonBody(takeOverSchema) },
  responses,
});
const dismiss = defineRoute({
  method: 'post',
  path: '/companies/{companyId}/register-check/dismissals',
  permission: 'company:write',
  summary: 'Leave the company as it is until the KBO says something else',
  request: { params, body: jsonBody(dismissSchema) },
  responses,
});

export const registerCheckRoutes = (dependencies: AnswerDependencies) =>
  newRouter()
    .openapi(view, async (c) => {
      const shown = await showRegisterCheck(dependencies)(c.req.valid('param').companyId);
      return shown.ok ? c.json(registerCheckViewSchema.parse(shown.value), 200) : problem(c, shown.error);
    })
    .openapi(takeOver, async (c) => {
      const wish = { id: c.req.valid('param').companyId, ...c.req.valid('json') };
      const shown = await takeOverFromRegister(dependencies)(authorOf(c.get('actor')), wish);
      return shown.ok ? c.json(registerCheckViewSchema.parse(shown.value), 200) : problem(c, shown.error);
    })
    .openapi(dismiss, async (c) => {
      const wish = { id: c.req.valid('param').companyId, ...c.req.valid('json') };
      const shown = await dismissDifference(dependencies)(authorOf(c.get('actor')), wish);
      return shown.ok ? c.json(registerCheckViewSchema.parse(shown.value), 200) : problem(c, shown.error);
    });
export type RegisterCheckRoutes = ReturnType<typeof registerCheckRoutes>;
