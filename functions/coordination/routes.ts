import type { Context } from 'hono';
import * as z from 'zod';
import {
  coordinationsSchema,
  sharedCompaniesQuerySchema,
  sharedCompaniesSchema,
  waitingTalksSchema,
} from '../../shared/coordination/schema.ts';
import { talkNoteRequestSchema } from '../../shared/coordination/talk.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { type CompanyId, companyIdSchema } from '../../shared/kernel/ids.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, type HttpEnvironment, jsonAnswer, jsonBody, newRouter } from '../platform/http/route.ts';
import {
  coordinationsOf,
  type OverlapDependencies,
  type SharedCompaniesDependencies,
  sharedCompanies,
  type WaitingDependencies,
  waitingTalks,
} from './overlaps.ts';
import { addTalkNote } from './talk.ts';

const params = z.strictObject({ companyId: companyIdSchema });
const theCoordination = { 200: jsonAnswer('The other partnerships', coordinationsSchema) };

const waiting = defineRoute({
  method: 'get',
  path: '/coordination',
  permission: 'company:read',
  summary: 'Talks about shared companies in which another partnership waits for this one',
  responses: { 200: jsonAnswer('The talks that wait', waitingTalksSchema) },
});
const ofCompany = defineRoute({
  method: 'get',
  path: '/coordination/{companyId}',
  permission: 'company:read',
  summary:
    'Which other partnerships work with a company, as far as the rules let one see, and what was said between them',
  request: { params },
  responses: theCoordination,
});
const say = defineRoute({
  method: 'post',
  path: '/coordination/{companyId}',
  permission: 'trajectory:write',
  summary: 'Say something to another partnership about a company: a message, a proposal, or that one agrees',
  request: { params, body: jsonBody(talkNoteRequestSchema) },
  responses: theCoordination,
});
const shared = defineRoute({
  method: 'get',
  path: '/overlaps',
  permission: 'agencyDashboard:read',
  summary: 'Companies that two or more partnerships work with, a page at a time',
  request: { query: sharedCompaniesQuerySchema },
  responses: { 200: jsonAnswer('A page of shared companies', sharedCompaniesSchema) },
});

/** What a partnership sees of others that work with its companies, and says to them. */
export const coordinationRoutes = (dependencies: OverlapDependencies & WaitingDependencies) => {
  const answer = async (c: Context<HttpEnvironment>, id: CompanyId, outcome?: Result<CompanyId, Failure>) => {
    const shown = outcome === undefined || outcome.ok ? await coordinationsOf(dependencies)(id) : outcome;
    return shown.ok ? c.json(coordinationsSchema.parse(shown.value), 200) : problem(c, shown.error);
  };
  return newRouter()
    .openapi(waiting, async (c) => c.json(waitingTalksSchema.parse(await waitingTalks(dependencies)()), 200))
    .openapi(ofCompany, (c) => answer(c, c.req.valid('param').companyId))
    .openapi(say, async (c) => {
      const { companyId } = c.req.valid('param');
      const outcome = await addTalkNote(dependencies)(authorOf(c.get('actor')), companyId, c.req.valid('json'));
      return answer(c, companyId, outcome);
    });
};
export type CoordinationRoutes = ReturnType<typeof coordinationRoutes>;

export const agencyCoordinationRoutes = (dependencies: SharedCompaniesDependencies) =>
  newRouter().openapi(shared, async (c) =>
    c.json(sharedCompaniesSchema.parse(await sharedCompanies(dependencies)(c.req.valid('query').after)), 200),
  );
export type AgencyCoordinationRoutes = ReturnType<typeof agencyCoordinationRoutes>;
