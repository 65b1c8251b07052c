import * as z from 'zod';
import { enterpriseNumberSchema } from '../../../shared/company/enterprise-number.ts';
import {
  successionListSchema,
  successionRemovalSchema,
  successionRequestSchema,
} from '../../../shared/monitoring/succession/schema.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { noteSuccession, type SuccessionDependencies, takeSuccessionBack } from './note.ts';

const list = defineRoute({
  method: 'get',
  path: '/successions',
  permission: 'monitoring:read',
  summary:
    'Enterprises that merged into another or stopped, as the agency noted them: leavers are matched with what became of each',
  responses: { 200: jsonAnswer('What is noted', successionListSchema) },
});
const note = defineRoute({
  method: 'post',
  path: '/successions',
  permission: 'monitoring:check',
  summary: 'Note that an enterprise merged or stopped; measurements from now on know it',
  request: { body: jsonBody(successionRequestSchema) },
  responses: { 201: jsonAnswer('What is noted', successionListSchema) },
});
const takeBack = defineRoute({
  method: 'post',
  path: '/successions/{enterpriseNumber}/removal',
  permission: 'monitoring:check',
  summary: 'Take back what was noted by mistake, with a reason',
  request: {
    params: z.strictObject({ enterpriseNumber: enterpriseNumberSchema }),
    body: jsonBody(successionRemovalSchema),
  },
  responses: { 200: jsonAnswer('What is noted', successionListSchema) },
});

/** The agency's list of enterprises that merged or stopped. */
export const successionRoutes = (dependencies: SuccessionDependencies) => {
  const rows = async () => successionListSchema.parse({ rows: await dependencies.successions.all() });
  return newRouter()
    .openapi(list, async (c) => c.json(await rows(), 200))
    .openapi(note, async (c) => {
      const noted = await noteSuccession(dependencies)(authorOf(c.get('actor')), c.req.valid('json'));
      return noted.ok ? c.json(await rows(), 201) : problem(c, noted.error);
    })
    .openapi(takeBack, async (c) => {
      const { enterpriseNumber } = c.req.valid('param');
      const taken = await takeSuccessionBack(dependencies)(
        authorOf(c.get('actor')),
        enterpriseNumber,
        c.req.valid('json'),
      );
      return taken.ok ? c.json(await rows(), 200) : problem(c, taken.error);
    });
};
export type SuccessionRoutes = ReturnType<typeof successionRoutes>;
