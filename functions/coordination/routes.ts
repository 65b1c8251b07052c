import * as z from 'zod';
import { enterpriseNumberSchema } from '../../shared/company/enterprise-number.ts';
import { overlapsSchema, sharedCompaniesQuerySchema, sharedCompaniesSchema } from '../../shared/coordination/schema.ts';
import { defineRoute, jsonAnswer, newRouter } from '../platform/http/route.ts';
import { type OverlapDependencies, overlapsOf, type SharedCompaniesDependencies, sharedCompanies } from './overlaps.ts';

const overlaps = defineRoute({
  method: 'get',
  path: '/overlaps/{enterpriseNumber}',
  permission: 'company:read',
  summary: 'Which other partnerships work with an enterprise, as far as the programme rules let one see',
  request: { params: z.strictObject({ enterpriseNumber: enterpriseNumberSchema }) },
  responses: { 200: jsonAnswer('The other partnerships', overlapsSchema) },
});
const shared = defineRoute({
  method: 'get',
  path: '/overlaps',
  permission: 'agencyDashboard:read',
  summary: 'Companies that two or more partnerships work with, a page at a time',
  request: { query: sharedCompaniesQuerySchema },
  responses: { 200: jsonAnswer('A page of shared companies', sharedCompaniesSchema) },
});

export const coordinationRoutes = (dependencies: OverlapDependencies) =>
  newRouter().openapi(overlaps, async (c) =>
    c.json(overlapsSchema.parse(await overlapsOf(dependencies)(c.req.valid('param').enterpriseNumber)), 200),
  );
export type CoordinationRoutes = ReturnType<typeof coordinationRoutes>;

export const agencyCoordinationRoutes = (dependencies: SharedCompaniesDependencies) =>
  newRouter().openapi(shared, async (c) =>
    c.json(sharedCompaniesSchema.parse(await sharedCompanies(dependencies)(c.req.valid('query').after)), 200),
  );
export type AgencyCoordinationRoutes = ReturnType<typeof agencyCoordinationRoutes>;
