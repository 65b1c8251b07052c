import * as z from 'zod';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import { agencyMonitoringFiguresSchema, monitoringFiguresSchema } from '../../../shared/monitoring/published/schema.ts';
import { defineRoute, jsonAnswer, newRouter } from '../../platform/http/route.ts';
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

/** For a partnership: what the agency published of it, and of no other. */
export const monitoringFiguresRoutes = (published: PublishedRepository, partnershipId: PartnershipId) =>
  newRouter().openapi(own, async (c) =>
    c.json(monitoringFiguresSchema.parse(await published.figures(partnershipId, c.req.valid('query').quarters)), 200),
  );
export type MonitoringFiguresRoutes = ReturnType<typeof monitoringFiguresRoutes>;

export const agencyMonitoringFiguresRoutes = (
  published: PublishedRepository,
  partnershipIds: readonly PartnershipId[],
) =>
  newRouter().openapi(all, async (c) => {
    const { quarters } = c.req.valid('query');
    const [together, ...partnerships] = await Promise.all(
      (['TOGETHER', ...partnershipIds] as const).map((audience) => published.figures(audience, quarters)),
    );
    return c.json(agencyMonitoringFiguresSchema.parse({ together, partnerships }), 200);
  });
export type AgencyMonitoringFiguresRoutes = ReturnType<typeof agencyMonitoringFiguresRoutes>;
