import * as z from 'zod';
import { budgetInputSchema } from '../../../shared/finance/budget/requests.ts';
import { budgetSchema } from '../../../shared/finance/schema.ts';
import { fundingPeriodOf } from '../../../shared/programme/funding-periods.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { type BudgetDependencies, setFirstBudget } from './set-first.ts';

const params = z.strictObject({ period: z.coerce.number().pipe(z.union([z.literal(1), z.literal(2)])) });

const read = defineRoute({
  method: 'get',
  path: '/budgets/{period}',
  permission: 'finance:read',
  summary: 'The approved budget of a period, per member, year and category',
  request: { params },
  responses: { 200: jsonAnswer('The budget', budgetSchema) },
});
const set = defineRoute({
  method: 'put',
  path: '/budgets/{period}',
  permission: 'target:write',
  summary: 'Set the first approved budget of a period; after that only an amendment changes it',
  request: { params, body: jsonBody(budgetInputSchema) },
  responses: { 200: jsonAnswer('The budget', budgetSchema) },
});

export const budgetRoutes = (dependencies: BudgetDependencies) =>
  newRouter()
    .openapi(read, async (c) => {
      const budget = await dependencies.repository.budget(c.req.valid('param').period);
      return budget ? c.json(budgetSchema.parse(budget), 200) : problem(c, { code: 'notFound' });
    })
    .openapi(set, async (c) => {
      const period = fundingPeriodOf(c.req.valid('param').period);
      if (!period) return problem(c, { code: 'notFound' });
      const outcome = await setFirstBudget(dependencies)(authorOf(c.get('actor')), period, c.req.valid('json'));
      return outcome.ok ? c.json(budgetSchema.parse(outcome.value), 200) : problem(c, outcome.error);
    });
