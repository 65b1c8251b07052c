import * as z from 'zod';
import { struckCompanySchema } from '../../../shared/finance/settlement/inputs.ts';
import {
  recomputationSchema,
  settlementDetailSchema,
  settlementOverviewSchema,
  settlementReasonSchema,
  settlementSchema,
  settlementStepSchema,
  strikeSchema,
} from '../../../shared/finance/settlement/schema.ts';
import { companyIdSchema } from '../../../shared/kernel/ids.ts';
import { languageSchema } from '../../../shared/kernel/languages.ts';
import { defineRoute, jsonAnswer, jsonBody } from '../../platform/http/route.ts';
import { XLSX } from '../../platform/table-file/export.ts';
import { periodParameter } from '../../programme/period-parameter.ts';
import { OUTPUT_KINDS } from './output/take.ts';

const ofPeriod = z.strictObject({ period: periodParameter });
const one = z.strictObject({ period: periodParameter, number: z.coerce.number().pipe(z.int().min(1).max(999)) });
const company = z.strictObject({ period: periodParameter, companyId: companyIdSchema });

export const overview = defineRoute({
  method: 'get',
  path: '/settlements/{period}',
  permission: 'finance:read',
  summary: 'The final settlement of a period as it would be today, and those that were prepared',
  request: { params: ofPeriod },
  responses: { 200: jsonAnswer('The settlement', settlementOverviewSchema) },
});
export const detail = defineRoute({
  method: 'get',
  path: '/settlements/{period}/{number}',
  permission: 'finance:read',
  summary: 'One settlement with everything that it rests on, as it was frozen',
  request: { params: one },
  responses: { 200: jsonAnswer('The settlement', settlementDetailSchema) },
});
export const recomputation = defineRoute({
  method: 'get',
  path: '/settlements/{period}/{number}/recomputation',
  permission: 'finance:read',
  summary: 'The settlement computed again from its frozen inputs, compared to the cent',
  request: { params: one },
  responses: { 200: jsonAnswer('What it came to', recomputationSchema) },
});
const file = { schema: { type: 'string' as const, format: 'binary' } };
export const take = defineRoute({
  method: 'get',
  path: '/settlements/{period}/{number}/files/{kind}',
  permission: 'finance:read',
  summary: 'A settlement to take away: on paper, as a workbook, or with all that an auditor needs',
  request: {
    params: one.extend({ kind: z.enum(OUTPUT_KINDS) }),
    query: z.strictObject({ language: languageSchema.default('nl') }),
  },
  responses: {
    200: { description: 'The file', content: { 'application/pdf': file, [XLSX]: file, 'application/zip': file } },
  },
});
export const prepare = defineRoute({
  method: 'post',
  path: '/settlements/{period}',
  permission: 'settlement:prepare',
  summary: 'Prepare the final settlement of a period that is over',
  request: { params: ofPeriod, body: jsonBody(z.strictObject({})) },
  responses: { 201: jsonAnswer('What was prepared', settlementSchema) },
});
/** A step about one settlement: whoever takes it decides, over the version that was seen. */
const stepOn = <Path extends string, Schema extends z.ZodType>(path: Path, summary: string, body: Schema) =>
  defineRoute({
    method: 'post',
    path,
    permission: 'settlement:decide',
    summary,
    request: { params: one, body: jsonBody(body) },
    responses: { 200: jsonAnswer('The settlement', settlementSchema) },
  });
export const settle = stepOn(
  '/settlements/{period}/{number}/decision',
  'Decide on a prepared settlement, as a second person',
  settlementStepSchema,
);
export const giveBack = stepOn(
  '/settlements/{period}/{number}/return',
  'Return a prepared settlement with the reason',
  settlementReasonSchema,
);
export const reopen = stepOn(
  '/settlements/{period}/{number}/reopening',
  'Reopen a settlement that was decided, with the reason',
  settlementReasonSchema,
);
export const strike = defineRoute({
  method: 'put',
  path: '/settlements/{period}/struck/{companyId}',
  permission: 'settlement:prepare',
  summary: 'Strike a company from the count of a period after an audit; a settlement that rests on it is reopened',
  request: { params: company, body: jsonBody(strikeSchema) },
  responses: { 200: jsonAnswer('The company that was struck', struckCompanySchema) },
});
export const lift = defineRoute({
  method: 'post',
  path: '/settlements/{period}/struck/{companyId}/lifting',
  permission: 'settlement:prepare',
  summary: 'Lift a strike, such as after an appeal',
  request: { params: company, body: jsonBody(strikeSchema) },
  responses: { 204: { description: 'The company counts again' } },
});
