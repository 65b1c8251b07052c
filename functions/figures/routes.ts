import * as z from 'zod';
import { progressSchema } from '../../shared/figures/progress/schema.ts';
import { agencyDashboardSchema, partnershipFiguresSchema } from '../../shared/figures/schema.ts';
import { quarterSchema } from '../../shared/kernel/dates.ts';
import { partnershipIdSchema } from '../../shared/kernel/ids.ts';
import { languageSchema } from '../../shared/kernel/languages.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, jsonAnswer, newRouter } from '../platform/http/route.ts';
import { download, fileAnswers } from '../platform/table-file/export.ts';
import { periodParameter } from '../programme/period-parameter.ts';
import { type AgencyDashboardDependencies, agencyDashboard } from './agency-dashboard.ts';
import { readProgress } from './progress/read.ts';
import { PDF, PROGRESS_FORMATS, type ProgressFileDependencies, takeProgress } from './progress/take.ts';
import { readFiguresForAgency, readPartnershipFigures, resolveRequest } from './read.ts';

const query = z.strictObject({
  period: periodParameter.optional(),
  quarter: quarterSchema.optional(),
});

const own = defineRoute({
  method: 'get',
  path: '/figures',
  permission: 'dashboard:read',
  summary: "The partnership's figures: today, or at the end of a quarter",
  request: { query },
  responses: { 200: jsonAnswer('The figures', partnershipFiguresSchema) },
});
const progress = defineRoute({
  method: 'get',
  path: '/figures/progress',
  permission: 'dashboard:read',
  summary: 'Progress and forecast per partner, region, size and theme',
  request: { query },
  responses: { 200: jsonAnswer('The progress', progressSchema) },
});
const progressFile = defineRoute({
  method: 'get',
  path: '/figures/progress/files/{format}',
  permission: 'dashboard:read',
  summary: 'Progress as a table file, or on paper',
  request: {
    params: z.strictObject({ format: z.enum(PROGRESS_FORMATS) }),
    query: query.extend({ language: languageSchema.default('nl') }),
  },
  responses: {
    200: {
      description: 'The file',
      content: { ...fileAnswers[200].content, [PDF]: { schema: { type: 'string' as const, format: 'binary' } } },
    },
  },
});
const dashboard = defineRoute({
  method: 'get',
  path: '/dashboard',
  permission: 'agencyDashboard:read',
  summary: 'All partnerships side by side',
  request: { query },
  responses: { 200: jsonAnswer('The dashboard', agencyDashboardSchema) },
});
const drillDown = defineRoute({
  method: 'get',
  path: '/partnerships/{partnershipId}/figures',
  permission: 'agencyDashboard:read',
  summary: 'The figures of one partnership, as the agency sees them',
  request: { query, params: z.strictObject({ partnershipId: partnershipIdSchema }) },
  responses: { 200: jsonAnswer('The figures', partnershipFiguresSchema) },
});

export const figuresRoutes = (dependencies: ProgressFileDependencies) =>
  newRouter()
    .openapi(own, async (c) => {
      const figures = await readPartnershipFigures(dependencies)(c.req.valid('query'));
      return figures.ok ? c.json(partnershipFiguresSchema.parse(figures.value), 200) : problem(c, figures.error);
    })
    .openapi(progress, async (c) => {
      const found = await readProgress(dependencies)(c.req.valid('query'));
      return found.ok ? c.json(progressSchema.parse(found.value), 200) : problem(c, found.error);
    })
    .openapi(progressFile, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('query') };
      const taken = await takeProgress(dependencies)(authorOf(c.get('actor')), asked);
      return taken.ok ? download(taken.value) : problem(c, taken.error);
    });
export type FiguresRoutes = ReturnType<typeof figuresRoutes>;

export const agencyFiguresRoutes = (dependencies: AgencyDashboardDependencies) =>
  newRouter()
    .openapi(dashboard, async (c) => {
      const shown = await agencyDashboard(dependencies)(c.req.valid('query'));
      return shown.ok ? c.json(agencyDashboardSchema.parse(shown.value), 200) : problem(c, shown.error);
    })
    .openapi(drillDown, async (c) => {
      const { partnershipId } = c.req.valid('param');
      if (!dependencies.partnershipIds.includes(partnershipId)) return problem(c, { code: 'notFound' });
      const resolved = resolveRequest(c.req.valid('query'), dependencies.system);
      if (!resolved.ok) return problem(c, resolved.error);
      const { period, quarter } = resolved.value;
      const figures = await readFiguresForAgency(dependencies)(partnershipId, period, quarter);
      return c.json(partnershipFiguresSchema.parse(figures), 200);
    });
export type AgencyFiguresRoutes = ReturnType<typeof agencyFiguresRoutes>;
