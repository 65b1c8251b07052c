import type { Context } from 'hono';
import * as z from 'zod';
import { stillToCome } from '../../shared/deputy/rules.ts';
import {
  deputiesSchema,
  deputyEndSchema,
  deputyNamingSchema,
  ownDutiesSchema,
  replacementSchema,
} from '../../shared/deputy/schema.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { type PersonId, personIdSchema } from '../../shared/kernel/ids.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, type HttpEnvironment, jsonAnswer, jsonBody, newRouter } from '../platform/http/route.ts';
import type { DeputyDependencies } from './dependencies.ts';
import { endDeputy, nameDeputy } from './name.ts';
import { ownDuties, viewReplacement } from './view.ts';

const permission = 'deputy:write';
const params = z.strictObject({ personId: personIdSchema });
const replacement = {
  200: jsonAnswer('Who stands in for this person, and for whom this person does', replacementSchema),
};

const list = defineRoute({
  method: 'get',
  path: '/deputies',
  permission: 'trajectory:read',
  summary: 'Who stands in for whom in this partnership, now and later',
  responses: { 200: jsonAnswer('Who stands in for whom', deputiesSchema) },
});
const own = defineRoute({
  method: 'get',
  path: '/duties',
  permission,
  summary: 'For whom you stand in, now and later',
  responses: { 200: jsonAnswer('For whom, and when', ownDutiesSchema) },
});
const read = defineRoute({
  method: 'get',
  path: '/deputies/{personId}',
  permission,
  summary:
    'Who stands in for somebody, and whom you could name: of yourself, or of anybody for who reads the directory',
  request: { params },
  responses: replacement,
});
const name = defineRoute({
  method: 'post',
  path: '/deputies/{personId}',
  permission,
  summary: 'Name who stands in for somebody in a period: for yourself, or for whom you manage',
  request: { params, body: jsonBody(deputyNamingSchema) },
  responses: replacement,
});
const end = defineRoute({
  method: 'post',
  path: '/deputies/{personId}/end',
  permission,
  summary: 'End a period before its last day, or take it back',
  request: { params, body: jsonBody(deputyEndSchema) },
  responses: replacement,
});

/** Who stands in for one person: the same routes in a partnership's function and in the agency's. */
export const deputyRoutes = (dependencies: DeputyDependencies) => {
  const answer = async (c: Context<HttpEnvironment>, id: PersonId, outcome: Result<void, Failure> = ok(undefined)) => {
    if (!outcome.ok) return problem(c, outcome.error);
    const actor = c.get('actor');
    const reader = { author: authorOf(actor), readsPeople: actor.permissions.has('people:read') };
    const view = await viewReplacement(dependencies)(reader, id);
    return view.ok ? c.json(replacementSchema.parse(view.value), 200) : problem(c, view.error);
  };
  return newRouter()
    .openapi(own, async (c) =>
      c.json(ownDutiesSchema.parse({ duties: await ownDuties(dependencies)(authorOf(c.get('actor'))) }), 200),
    )
    .openapi(read, (c) => answer(c, c.req.valid('param').personId))
    .openapi(name, async (c) => {
      const { personId } = c.req.valid('param');
      return answer(
        c,
        personId,
        await nameDeputy(dependencies)(authorOf(c.get('actor')), personId, c.req.valid('json')),
      );
    })
    .openapi(end, async (c) => {
      const { personId } = c.req.valid('param');
      return answer(
        c,
        personId,
        await endDeputy(dependencies)(authorOf(c.get('actor')), personId, c.req.valid('json')),
      );
    });
};
export type DeputyRoutes = ReturnType<typeof deputyRoutes>;

/** All deputies of a partnership, for the screens that show somebody's work. */
export const deputyListRoutes = ({ deputies, system }: Pick<DeputyDependencies, 'deputies' | 'system'>) =>
  newRouter().openapi(list, async (c) => {
    const today = dayOf(system.now());
    const people = (await deputies.all()).map((one) => ({ ...one, periods: stillToCome(one.periods, today) }));
    return c.json(deputiesSchema.parse({ people }), 200);
  });
export type DeputyListRoutes = ReturnType<typeof deputyListRoutes>;
