import type { Context } from 'hono';
import * as z from 'zod';
import { type Intake, intakeChangeSchema, intakeSchema } from '../../shared/intake/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { companyIdSchema, type TrajectoryId, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, type HttpEnvironment, jsonAnswer, jsonBody, newRouter } from '../platform/http/route.ts';
import { changeIntake, type IntakeDependencies } from './change.ts';

const params = z.strictObject({ trajectoryId: trajectoryIdSchema });
const answer = jsonAnswer('What was filled in, company by company and section by section', intakeSchema);

const view = defineRoute({
  method: 'get',
  path: '/intakes/{trajectoryId}',
  permission: 'trajectory:read',
  summary: 'The intake of a trajectory',
  request: { params },
  responses: { 200: answer },
});
const change = defineRoute({
  method: 'put',
  path: '/intakes/{trajectoryId}/companies/{companyId}',
  permission: 'trajectory:write',
  summary: 'Save one section of the intake of a company',
  request: { params: params.extend({ companyId: companyIdSchema }), body: jsonBody(intakeChangeSchema) },
  responses: { 200: answer },
});

/** The intakes of trajectories. Every change answers the whole intake as it then stands. */
export const intakeRoutes = (dependencies: IntakeDependencies) => {
  const viewOf = async (trajectoryId: TrajectoryId): Promise<Result<Intake, Failure>> => {
    const trajectory = await dependencies.trajectoryOf(trajectoryId);
    if (!trajectory) return fail({ code: 'notFound' });
    const takesPart = new Set(trajectory.companies.map(({ companyId }) => companyId));
    const all = await dependencies.repository.ofTrajectory(trajectoryId);
    return ok(intakeSchema.parse({ trajectoryId, records: all.filter(({ companyId }) => takesPart.has(companyId)) }));
  };
  const respond = async (c: Context<HttpEnvironment>, id: TrajectoryId, outcome: Result<void, Failure>) => {
    const shown = outcome.ok ? await viewOf(id) : outcome;
    return shown.ok ? c.json(shown.value, 200) : problem(c, shown.error);
  };

  return newRouter()
    .openapi(view, (c) => respond(c, c.req.valid('param').trajectoryId, ok(undefined)))
    .openapi(change, async (c) => {
      const which = c.req.valid('param');
      const changed = await changeIntake(dependencies)(authorOf(c.get('actor')), { ...which, ...c.req.valid('json') });
      return respond(c, which.trajectoryId, changed);
    });
};
export type IntakeRoutes = ReturnType<typeof intakeRoutes>;
