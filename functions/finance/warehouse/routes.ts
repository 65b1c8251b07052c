import * as z from 'zod';
import { authorOf } from '../../platform/http/actor.ts';
import { defineRoute, newRouter } from '../../platform/http/route.ts';
import { download } from '../../platform/table-file/export.ts';
import { periodOf, periodParameter } from '../../programme/period-parameter.ts';
import { takeWarehouseFile, type WarehouseDependencies } from './take.ts';

const CSV = 'text/csv; charset=utf-8';

const take = defineRoute({
  method: 'get',
  path: '/warehouse/{period}',
  permission: 'finance:read',
  summary: 'The money of a period as a flat file for a warehouse: one figure a row, in whole cents',
  request: { params: z.strictObject({ period: periodParameter }) },
  responses: {
    200: { description: 'The file', content: { [CSV]: { schema: { type: 'string', format: 'binary' } } } },
  },
});

export const warehouseRoutes = (dependencies: WarehouseDependencies) =>
  newRouter().openapi(take, async (c) => {
    const period = periodOf(c.req.valid('param').period);
    const { body, name } = await takeWarehouseFile(dependencies)(authorOf(c.get('actor')), period);
    return download({ body, contentType: CSV, name });
  });
export type WarehouseRoutes = ReturnType<typeof warehouseRoutes>;
