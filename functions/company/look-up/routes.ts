import * as z from 'zod';
import { enterpriseNumberSchema } from '../../../shared/company/enterprise-number.ts';
import { lookUpAnswerSchema, lookUpHitsSchema, lookUpQuerySchema } from '../../../shared/company/look-up/schema.ts';
import { defineRoute, jsonAnswer, newRouter } from '../../platform/http/route.ts';
import { findEnterprises, type LookUpDependencies, lookUpEnterprise } from './look-up.ts';

const find = defineRoute({
  method: 'get',
  path: '/company-look-up',
  permission: 'company:write',
  summary: 'Enterprises of the KBO by number or by the start of a name: at most 20',
  request: { query: lookUpQuerySchema },
  responses: { 200: jsonAnswer('Enterprises to choose from', lookUpHitsSchema) },
});
const view = defineRoute({
  method: 'get',
  path: '/company-look-up/{number}',
  permission: 'company:write',
  summary: 'What the KBO says of an enterprise, and whether the programme is for it',
  request: { params: z.strictObject({ number: enterpriseNumberSchema }) },
  responses: { 200: jsonAnswer('The enterprise, with findings on its eligibility', lookUpAnswerSchema) },
});

export const lookUpRoutes = (dependencies: LookUpDependencies) =>
  newRouter()
    .openapi(find, async (c) => {
      const hits = await findEnterprises(dependencies)(c.req.valid('query').search);
      return c.json(lookUpHitsSchema.parse({ hits }), 200);
    })
    .openapi(view, async (c) => {
      const answer = await lookUpEnterprise(dependencies)(c.req.valid('param').number);
      return c.json(lookUpAnswerSchema.parse(answer), 200);
    });
export type LookUpRoutes = ReturnType<typeof lookUpRoutes>;
