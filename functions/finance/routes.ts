import { certifiedAmountsSchema } from '../../shared/finance/schema.ts';
import { defineRoute, jsonAnswer, newRouter } from '../platform/http/route.ts';
import type { FinanceRepository } from './repository.ts';

const list = defineRoute({
  method: 'get',
  path: '/certified-amounts',
  permission: 'finance:read',
  summary: 'What the agency certified of earlier reports, per report, member and category',
  responses: { 200: jsonAnswer('The amounts', certifiedAmountsSchema) },
});

export const financeRoutes = ({ repository }: { readonly repository: FinanceRepository }) =>
  newRouter().openapi(list, async (c) =>
    c.json(certifiedAmountsSchema.parse({ amounts: await repository.certifiedAmounts() }), 200),
  );
export type FinanceRoutes = ReturnType<typeof financeRoutes>;
