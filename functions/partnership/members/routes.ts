import type { Context } from 'hono';
import * as z from 'zod';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { memberIdSchema } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import {
  casesOutcomeSchema,
  memberCasesSchema,
  memberChangeSchema,
  memberJoiningSchema,
  memberLeavingSchema,
  memberLeftSchema,
  memberRoleChangeSchema,
  memberStayingSchema,
  membersSchema,
} from '../../../shared/partnership/members/requests.ts';
import { type Member, memberSchema } from '../../../shared/partnership/schema.ts';
import type { Trajectory } from '../../../shared/trajectory/schema.ts';
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
import { changeMember, joinMember } from './details.ts';
import { handOverCases, openCasesOf } from './hand-over.ts';
import { changeMemberRole, keepMember, type LeavingDependencies, leaveMember } from './leave.ts';

const params = z.strictObject({ memberId: memberIdSchema });
const theMember = jsonAnswer('The member', memberSchema);

const list = defineRoute({
  method: 'get',
  path: '/members',
  permission: 'partnership:read',
  summary: 'The organisations in the partnership, also those that left',
  responses: { 200: jsonAnswer('The members', membersSchema) },
});
const join = defineRoute({
  method: 'post',
  path: '/members',
  permission: 'member:write',
  summary: 'An organisation joins the partnership',
  request: { headers: idempotencyHeader, body: jsonBody(memberJoiningSchema) },
  responses: { 201: theMember },
});
const change = defineRoute({
  method: 'put',
  path: '/members/{memberId}',
  permission: 'member:write',
  summary: 'Change what a member says of itself, over the version that was read',
  request: { params, body: jsonBody(memberChangeSchema) },
  responses: { 200: theMember },
});
const changeRole = defineRoute({
  method: 'post',
  path: '/members/{memberId}/role',
  permission: 'member:write',
  summary: 'Give a member another role from a day on; a new promotor takes the place of the one before',
  request: { params, body: jsonBody(memberRoleChangeSchema) },
  responses: { 200: theMember },
});
const cases = defineRoute({
  method: 'get',
  path: '/members/{memberId}/cases',
  permission: 'trajectory:read',
  summary: 'The trajectories that a member has open',
  request: { params },
  responses: { 200: jsonAnswer('The open trajectories', memberCasesSchema) },
});
const leave = defineRoute({
  method: 'post',
  path: '/members/{memberId}/leaving',
  permission: 'member:write',
  summary: 'A member leaves: its open trajectories go over to another member once its last day is over',
  request: { params, body: jsonBody(memberLeavingSchema) },
  responses: { 200: jsonAnswer('The member, and what became of its cases', memberLeftSchema) },
});
const stay = defineRoute({
  method: 'post',
  path: '/members/{memberId}/staying',
  permission: 'member:write',
  summary: 'Take back that a member leaves',
  request: { params, body: jsonBody(memberStayingSchema) },
  responses: { 200: theMember },
});
const handOver = defineRoute({
  method: 'post',
  path: '/members/{memberId}/cases/hand-over',
  permission: 'trajectory:handOver',
  summary: 'Hand over what a member that leaves has still open, so many as one request takes',
  request: { params, body: jsonBody(z.strictObject({})) },
  responses: { 200: jsonAnswer('What became of its cases', casesOutcomeSchema) },
});

const caseOf = ({ id, title, phases, companies, coachInCharge }: Trajectory) => ({
  id,
  title,
  phase: phases.at(-1)?.phase,
  companies: companies.map(({ companyId }) => companyId),
  ...(coachInCharge === undefined ? {} : { coachInCharge }),
});

/** The members of a partnership: who they are, and how they join and leave. */
export const memberRoutes = (dependencies: LeavingDependencies) => {
  const author = (c: Context<HttpEnvironment>) => authorOf(c.get('actor'));
  const shown = (c: Context<HttpEnvironment>, outcome: Result<Member, Failure>) =>
    outcome.ok ? c.json(memberSchema.parse(outcome.value), 200) : problem(c, outcome.error);
  return newRouter()
    .openapi(list, async (c) => {
      const { members } = await dependencies.repository.register();
      return c.json(membersSchema.parse({ members }), 200);
    })
    .openapi(join, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const joined = await joinMember(dependencies)(author(c), c.req.valid('json'), { idempotencyKey });
      return joined.ok ? c.json(memberSchema.parse(joined.value), 201) : problem(c, joined.error);
    })
    .openapi(change, async (c) => {
      const request = { id: c.req.valid('param').memberId, ...c.req.valid('json') };
      return shown(c, await changeMember(dependencies)(author(c), request));
    })
    .openapi(changeRole, async (c) => {
      const request = { id: c.req.valid('param').memberId, ...c.req.valid('json') };
      return shown(c, await changeMemberRole(dependencies)(author(c), request));
    })
    .openapi(cases, async (c) => {
      const { open, obstacle } = await openCasesOf(dependencies)(c.req.valid('param').memberId);
      return c.json(memberCasesSchema.parse({ cases: open.map(caseOf), obstacle }), 200);
    })
    .openapi(leave, async (c) => {
      const request = { id: c.req.valid('param').memberId, ...c.req.valid('json') };
      const outcome = await leaveMember(dependencies)(author(c), request);
      return outcome.ok ? c.json(memberLeftSchema.parse(outcome.value), 200) : problem(c, outcome.error);
    })
    .openapi(stay, async (c) => {
      const request = { id: c.req.valid('param').memberId, ...c.req.valid('json') };
      return shown(c, await keepMember(dependencies)(author(c), request));
    })
    .openapi(handOver, async (c) => {
      const outcome = await handOverCases(dependencies)(author(c), { id: c.req.valid('param').memberId });
      return outcome.ok ? c.json(casesOutcomeSchema.parse(outcome.value), 200) : problem(c, outcome.error);
    });
};
export type MemberRoutes = ReturnType<typeof memberRoutes>;
