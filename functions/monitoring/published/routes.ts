import type { Context } from 'hono';
import * as z from 'zod';
import { quarterSchema } from '../../../shared/kernel/dates.ts';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import {
  isOfOneQuarter,
  type MonitoringExportQuery,
  monitoringExportQuerySchema,
} from '../../../shared/monitoring/figures/lines.ts';
import {
  type AgencyMonitoringFigures,
  agencyMonitoringFiguresSchema,
  type MonitoringFigures,
  type MonitoringFiguresPage,
  monitoringFiguresPageSchema,
} from '../../../shared/monitoring/published/schema.ts';
import type { ExportDependencies } from '../../audit/exports.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, type HttpEnvironment, jsonAnswer, newRouter } from '../../platform/http/route.ts';
import { download, fileAnswers } from '../../platform/table-file/export.ts';
import type { PageOfQuarters, PublishedRepository } from './repository.ts';

/** As many as are measured: two years. Older ones come page by page, so that no answer grows with history. */
const MOST_QUARTERS = 8;
const query = z.strictObject({
  quarters: z.coerce.number().int().min(1).max(MOST_QUARTERS).default(MOST_QUARTERS),
  /** Only quarters before this one: the oldest of the page before. */
  before: quarterSchema.optional(),
});
const pageOf = ({ quarters: most, before }: z.infer<typeof query>): PageOfQuarters => ({ most, before });

/** Of a breakdown only the quarter that it is of; of all else the page that is looked at. */
const pageFor = ({ table, quarter, before }: MonitoringExportQuery): PageOfQuarters =>
  quarter !== undefined && isOfOneQuarter(table) ? { most: 1, upTo: quarter } : { most: MOST_QUARTERS, before };

const own = defineRoute({
  method: 'get',
  path: '/monitoring-figures',
  permission: 'dashboard:read',
  summary: 'What the monitoring shows of this partnership, per quarter: as reported, and as measured now',
  request: { query },
  responses: { 200: jsonAnswer('The figures', monitoringFiguresPageSchema) },
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
  const figures = async (page: PageOfQuarters): Promise<MonitoringFiguresPage> =>
    monitoringFiguresPageSchema.parse(await dependencies.published.page(partnershipId, page));
  return newRouter()
    .openapi(own, async (c) => c.json(await figures(pageOf(c.req.valid('query'))), 200))
    .openapi(ownExport, async (c) => {
      const wanted = c.req.valid('query');
      return fileOf(c, dependencies, [await figures(pageFor(wanted))], wanted);
    });
};
export type MonitoringFiguresRoutes = ReturnType<typeof monitoringFiguresRoutes>;

export const agencyMonitoringFiguresRoutes = (
  dependencies: PublishedDependencies & { readonly partnershipIds: readonly PartnershipId[] },
) => {
  const { published, partnershipIds } = dependencies;
  /** All together is there of every quarter that anything was published of: the partnerships follow its page. */
  const figures = async (page: PageOfQuarters): Promise<AgencyMonitoringFigures> => {
    const { hasOlder, ...together } = await published.page('TOGETHER', page);
    const quarters = together.quarters.map(({ quarter }) => quarter);
    const partnerships = await Promise.all(partnershipIds.map((id) => published.ofQuarters(id, quarters)));
    return agencyMonitoringFiguresSchema.parse({ together, partnerships, hasOlder });
  };
  return newRouter()
    .openapi(all, async (c) => c.json(await figures(pageOf(c.req.valid('query'))), 200))
    .openapi(allExport, async (c) => {
      const wanted = c.req.valid('query');
      const { together, partnerships } = await figures(pageFor(wanted));
      return fileOf(c, dependencies, [...partnerships, together], wanted);
    });
};
export type AgencyMonitoringFiguresRoutes = ReturnType<typeof agencyMonitoringFiguresRoutes>;
