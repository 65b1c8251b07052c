import type { Context } from 'hono';
import * as z from 'zod';
import { stillToCome } from '../../shared/deputy/rules.ts';
import { deputiesSchema, deputyEndSchema, deputyNamingSchema } from '../../shared/deputy/schema.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { type PersonId, personIdSchema } from '../../shared/kernel/ids.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, type HttpEnvironment, jsonAnswer, jsonBody, newRouter } from '../platform/http/route.ts';
import { type DeputyDependencies, endDeputy, type Naming, nameDeputy } from './name.ts';

const params = z.strictObject({ personId: personIdSchema });
const theDeputies = { 200: jsonAnswer('Who stands in for whom, now and later', deputiesSchema) };

const list = defineRoute({
  method: 'get',
  path: '/deputies',
  permission: 'trajectory:read',
  summary: 'Who stands in for which coach, now and later',
  responses: theDeputies,
});
const name = defineRoute({
  method: 'post',
  path: '/deputies/{personId}',
  permission: 'trajectory:write',
  summary: 'Name who stands in for a coach in a period: oneself, or anybody for who may hand over',
  request: { params, body: jsonBody(deputyNamingSchema) },
  responses: theDeputies,
});
const end = defineRoute({
  method: 'post',
  path: '/deputies/{personId}/end',
  permission: 'trajectory:write',
  summary: 'End a period before its last day, or take it back',
  request: { params, body: jsonBody(deputyEndSchema) },
  responses: theDeputies,
});

/** Deputies of coaches. Every change answers all of them as they then stand. */
export const deputyRoutes = (dependencies: DeputyDependencies) => {
  const { repository, system } = dependencies;
  const naming = (c: Context<HttpEnvironment>): Naming => {
    const actor = c.get('actor');
    return { author: authorOf(actor), forAll: actor.permissions.has('trajectory:handOver') };
  };
  const answer = async (c: Context<HttpEnvironment>, outcome?: Result<PersonId, Failure>) => {
    if (outcome && !outcome.ok) return problem(c, outcome.error);
    const today = dayOf(system.now());
    const coaches = (await repository.all()).map((one) => ({ ...one, periods: stillToCome(one.periods, today) }));
    return c.json(deputiesSchema.parse({ coaches }), 200);
  };
  return newRouter()
    .openapi(list, (c) => answer(c))
    .openapi(name, async (c) => {
      const { personId } = c.req.valid('param');
      return answer(c, await nameDeputy(dependencies)(naming(c), personId, c.req.valid('json')));
    })
    .openapi(end, async (c) => {
      const { personId } = c.req.valid('param');
      return answer(c, await endDeputy(dependencies)(naming(c), personId, c.req.valid('json')));
    });
};
export type DeputyRoutes = ReturnType<typeof deputyRoutes>;
