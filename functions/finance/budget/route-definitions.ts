import * as z from 'zod';
import {
  budgetInputSchema,
  livingDocumentQuerySchema,
  livingFileQuerySchema,
} from '../../../shared/finance/budget/requests.ts';
import { livingTableSchema } from '../../../shared/finance/budget/schema.ts';
import { ofPeriodQuerySchema } from '../../../shared/finance/requests.ts';
import { budgetSchema } from '../../../shared/finance/schema.ts';
import { defineRoute, jsonAnswer, jsonBody } from '../../platform/http/route.ts';
import { fileAnswers } from '../../platform/table-file/export.ts';
import { periodParameter } from '../../programme/period-parameter.ts';

const params = z.strictObject({ period: periodParameter });
export const PDF = 'application/pdf';

export const read = defineRoute({
  method: 'get',
  path: '/budgets/{period}',
  permission: 'finance:read',
  summary: 'The approved budget of a period, per member, year and category',
  request: { params },
  responses: { 200: jsonAnswer('The budget', budgetSchema) },
});
export const set = defineRoute({
  method: 'put',
  path: '/budgets/{period}',
  permission: 'target:write',
  summary: 'Set the first approved budget of a period; after that only an amendment changes it',
  request: { params, body: jsonBody(budgetInputSchema) },
  responses: { 200: jsonAnswer('The budget', budgetSchema) },
});
export const living = defineRoute({
  method: 'get',
  path: '/living-table',
  permission: 'finance:read',
  summary: 'Budget and certified amounts of a period side by side, in total cost and in the three shares',
  request: { query: ofPeriodQuerySchema },
  responses: { 200: jsonAnswer('The cells of the table', livingTableSchema) },
});
export const exported = defineRoute({
  method: 'get',
  path: '/living-table/export',
  permission: 'finance:read',
  summary: 'The living table as a file; who takes it away stands in the trail',
  request: { query: livingFileQuerySchema },
  responses: fileAnswers,
});
export const document = defineRoute({
  method: 'get',
  path: '/living-table/document',
  permission: 'finance:read',
  summary: 'The living table as a PDF; who takes it away stands in the trail',
  request: { query: livingDocumentQuerySchema },
  responses: {
    200: { description: 'The table', content: { [PDF]: { schema: { type: 'string' as const, format: 'binary' } } } },
  },
});
