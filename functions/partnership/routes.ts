import * as z from 'zod';
import { targetInputSchema, targetSchema } from '../../shared/partnership/schema.ts';
import { FUNDING_PERIODS } from '../../shared/programme/funding-periods.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, jsonAnswer, jsonBody, newRouter } from '../platform/http/route.ts';
import { periodOf, periodParameter } from '../programme/period-parameter.ts';
import { type PartnershipDependencies, setTarget } from './set-target.ts';

const targetsSchema = z.object({ targets: z.array(targetSchema) }).meta({ id: 'Targets' });
const params = z.strictObject({ period: periodParameter });

const targets = defineRoute({
  method: 'get',
  path: '/targets',
  permission: 'partnership:read',
  summary: 'The approved target of each funding period',
  responses: { 200: jsonAnswer('The targets', targetsSchema) },
});
const set = defineRoute({
  method: 'put',
  path: '/targets/{period}',
  permission: 'target:write',
  summary: 'Set the approved target of a period that has none yet, with the decision that says so',
  request: {
    params,
    body: jsonBody(
      z
        // What is there already changes by an amendment.
        .strictObject({ expectedVersion: z.literal('absent'), target: targetInputSchema })
        .meta({ id: 'TargetChange' }),
    ),
  },
  responses: { 200: jsonAnswer('The target', targetSchema) },
});

export const partnershipRoutes = (dependencies: PartnershipDependencies) =>
  newRouter()
    .openapi(targets, async (c) => {
      const found = await Promise.all(FUNDING_PERIODS.map(({ number }) => dependencies.repository.target(number)));
      return c.json(targetsSchema.parse({ targets: found.filter((target) => target !== undefined) }), 200);
    })
    .openapi(set, async (c) => {
      const { target } = c.req.valid('json');
      const period = periodOf(c.req.valid('param').period);
      const changed = await setTarget(dependencies)(authorOf(c.get('actor')), period, target);
      return changed.ok ? c.json(targetSchema.parse(changed.value), 200) : problem(c, changed.error);
    });
export type PartnershipRoutes = ReturnType<typeof partnershipRoutes>;
