import * as z from 'zod';
import { enterpriseNumberSchema } from '../../../shared/company/enterprise-number.ts';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import { type GoneCompany, successionsFound } from '../../../shared/monitoring/succession/found.ts';
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
    'Enterprises that merged into another or stopped, as the agency noted them: leavers are matched with what became of each. Beside them those of supported companies of which the KBO says so and nothing is noted yet',
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

export type SuccessionRouteDependencies = SuccessionDependencies & {
  readonly partnershipIds: readonly PartnershipId[];
  /** Companies of a partnership that the KBO says are gone, as its projector stated them. */
  readonly readGone: (id: PartnershipId) => Promise<GoneCompany[]>;
};

/** The agency's list of enterprises that merged or stopped, and of those of which that is still to be noted. */
export const successionRoutes = (dependencies: SuccessionRouteDependencies) => {
  const { successions, partnershipIds, readGone } = dependencies;
  const rows = async () => {
    const [noted, gone] = await Promise.all([successions.all(), Promise.all(partnershipIds.map(readGone))]);
    return successionListSchema.parse({ rows: noted, found: successionsFound(gone.flat(), noted) });
  };
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
