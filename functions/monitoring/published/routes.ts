import type { Context } from 'hono';
import * as z from 'zod';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import { type MonitoringExportQuery, monitoringExportQuerySchema } from '../../../shared/monitoring/figures/lines.ts';
import {
  type AgencyMonitoringFigures,
  agencyMonitoringFiguresSchema,
  type MonitoringFigures,
  monitoringFiguresSchema,
} from '../../../shared/monitoring/published/schema.ts';
import type { ExportDependencies } from '../../audit/exports.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, type HttpEnvironment, jsonAnswer, newRouter } from '../../platform/http/route.ts';
import { download, fileAnswers } from '../../platform/table-file/export.ts';
import type { PublishedRepository } from './repository.ts';

/** As many as are measured: two years. */
const MOST_QUARTERS = 8;
const query = z.strictObject({ quarters: z.coerce.number().int().min(1).max(MOST_QUARTERS).default(MOST_QUARTERS) });

const own = defineRoute({
  method: 'get',
  path: '/monitoring-figures',
  permission: 'dashboard:read',
  summary: 'What the monitoring shows of this partnership, per quarter: as reported, and as measured now',
  request: { query },
  responses: { 200: jsonAnswer('The figures', monitoringFiguresSchema) },
});
const all = defineRoute({
  method: 'get',
  path: '/monitoring-figures',
  permission: 'agencyDashboard:read',
  summary: 'What the monitoring shows of all partnerships, side by side and together',
  request: { query },
  responses: { 200: jsonAnswer('The figures', agencyMonitoringFiguresSchema) },
});

const ownExport = defineRoute({
  method: 'get',
  path: '/monitoring-figures/export',
  permission: 'dashboard:read',
  summary: 'A table of the figures of this partnership as a file; who takes it away stands in the trail',
  request: { query: monitoringExportQuerySchema },
  responses: fileAnswers,
});
const allExport = defineRoute({
  method: 'get',
  path: '/monitoring-figures/export',
  permission: 'agencyDashboard:read',
  summary: 'A table of the figures of all partnerships as a file; who takes it away stands in the trail',
  request: { query: monitoringExportQuerySchema },
  responses: fileAnswers,
});

export type PublishedDependencies = ExportDependencies & { readonly published: PublishedRepository };

/** The writer comes with the first export. */
const fileOf = async (
  c: Context<HttpEnvironment>,
  dependencies: ExportDependencies,
  audiences: readonly MonitoringFigures[],
  query: MonitoringExportQuery,
): Promise<Response> => {
  const { exportMonitoringFigures } = await import('./export.ts');
  const file = await exportMonitoringFigures(dependencies)(authorOf(c.get('actor')), audiences, query);
  return file.ok ? download(file.value) : problem(c, file.error);
};

/** For a partnership: what the agency published of it, and of no other. */
export const monitoringFiguresRoutes = (dependencies: PublishedDependencies, partnershipId: PartnershipId) => {
  const figures = async (quarters: number): Promise<MonitoringFigures> =>
    monitoringFiguresSchema.parse(await dependencies.published.figures(partnershipId, quarters));
  return newRouter()
    .openapi(own, async (c) => c.json(await figures(c.req.valid('query').quarters), 200))
    .openapi(ownExport, async (c) => fileOf(c, dependencies, [await figures(MOST_QUARTERS)], c.req.valid('query')));
};
export type MonitoringFiguresRoutes = ReturnType<typeof monitoringFiguresRoutes>;

export const agencyMonitoringFiguresRoutes = (
  dependencies: PublishedDependencies & { readonly partnershipIds: readonly PartnershipId[] },
) => {
  const figures = async (quarters: number): Promise<AgencyMonitoringFigures> => {
    const [together, ...partnerships] = await Promise.all(
      (['TOGETHER', ...dependencies.partnershipIds] as const).map((audience) =>
        dependencies.published.figures(audience, quarters),
      ),
    );
    return agencyMonitoringFiguresSchema.parse({ together, partnerships });
  };
  return newRouter()
    .openapi(all, async (c) => c.json(await figures(c.req.valid('query').quarters), 200))
    .openapi(allExport, async (c) => {
      const { together, partnerships } = await figures(MOST_QUARTERS);
      return fileOf(c, dependencies, [...partnerships, together], c.req.valid('query'));
    });
};
export type AgencyMonitoringFiguresRoutes = ReturnType<typeof agencyMonitoringFiguresRoutes>;
