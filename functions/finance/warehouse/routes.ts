import * as z from 'zod';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { defineRoute, newRouter } from '../../platform/http/route.ts';
import { download } from '../../platform/table-file/export.ts';
import { takeWarehouseFile, type WarehouseDependencies } from './take.ts';

const CSV = 'text/csv; charset=utf-8';

const take = defineRoute({
  method: 'get',
  path: '/warehouse/{period}',
  permission: 'finance:read',
  summary: 'The money of a period as a flat file for a warehouse: one figure a row, in whole cents',
  request: { params: z.strictObject({ period: z.coerce.number().pipe(z.union([z.literal(1), z.literal(2)])) }) },
  responses: {
    200: { description: 'The file', content: { [CSV]: { schema: { type: 'string', format: 'binary' } } } },
  },
});

export const warehouseRoutes = (dependencies: WarehouseDependencies) =>
  newRouter().openapi(take, async (c) => {
    const period = FUNDING_PERIODS[c.req.valid('param').period === 1 ? 0 : 1];
    const { body, name } = await takeWarehouseFile(dependencies)(authorOf(c.get('actor')), period);
    return download({ body, contentType: CSV, name });
  });
export type WarehouseRoutes = ReturnType<typeof warehouseRoutes>;
