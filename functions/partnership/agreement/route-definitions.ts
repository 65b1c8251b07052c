import * as z from 'zod';
import { fileUseSchema, keptFileRequestSchema, keptFileUploadSchema } from '../../../shared/document/kept-file.ts';
import { downloadLinkSchema } from '../../../shared/document/schema.ts';
import { uploadIdSchema } from '../../../shared/kernel/ids.ts';
import {
  agreementChangeSchema,
  agreementFileAdditionSchema,
  agreementStepSchema,
  agreementsSchema,
  agreementViewSchema,
} from '../../../shared/partnership/agreement/requests.ts';
import { AGREEMENT_STEP_RULES } from '../../../shared/partnership/agreement/steps.ts';
import { defineRoute, jsonAnswer, jsonBody } from '../../platform/http/route.ts';
import { periodParameter } from '../../programme/period-parameter.ts';

const params = z.strictObject({
  period: periodParameter,
  number: z.coerce.number().pipe(z.int().min(1).max(999)),
});
const theAgreement = { 200: jsonAnswer('The version of the agreement', agreementViewSchema) };

export const list = defineRoute({
  method: 'get',
  path: '/agreements',
  permission: 'partnership:read',
  summary: 'Every version of the agreement between the partners, of each period',
  responses: { 200: jsonAnswer('The agreements', agreementsSchema) },
});
export const write = defineRoute({
  method: 'put',
  path: '/agreements/{period}/{number}',
  permission: AGREEMENT_STEP_RULES.write.permission,
  summary: 'Begin a version of the agreement, or write on in a draft',
  request: { params, body: jsonBody(agreementChangeSchema) },
  responses: theAgreement,
});
export const propose = defineRoute({
  method: 'post',
  path: '/agreements/{period}/{number}/proposal',
  permission: AGREEMENT_STEP_RULES.propose.permission,
  summary: 'Put a draft before the partners, who are to sign it',
  request: { params, body: jsonBody(agreementStepSchema) },
  responses: theAgreement,
});
export const withdraw = defineRoute({
  method: 'post',
  path: '/agreements/{period}/{number}/withdrawal',
  permission: AGREEMENT_STEP_RULES.withdraw.permission,
  summary: 'Take a proposal back: a draft again, without signatures',
  request: { params, body: jsonBody(agreementStepSchema) },
  responses: theAgreement,
});
export const sign = defineRoute({
  method: 'post',
  path: '/agreements/{period}/{number}/signature',
  permission: AGREEMENT_STEP_RULES.sign.permission,
  summary: "Sign for one's own member; the last signature puts the version in force",
  request: { params, body: jsonBody(agreementStepSchema) },
  responses: theAgreement,
});
export const requestUpload = defineRoute({
  method: 'post',
  path: '/agreements/{period}/{number}/document-uploads',
  permission: AGREEMENT_STEP_RULES.attach.permission,
  summary: 'Ask to upload the document: gives the form to upload it with',
  request: { params, body: jsonBody(keptFileRequestSchema) },
  responses: { 200: jsonAnswer('Where the file goes', keptFileUploadSchema) },
});
export const attach = defineRoute({
  method: 'post',
  path: '/agreements/{period}/{number}/document-uploads/{uploadId}/document',
  permission: AGREEMENT_STEP_RULES.attach.permission,
  summary: 'The document is uploaded: check it and attach it to the draft',
  request: { params: params.extend({ uploadId: uploadIdSchema }), body: jsonBody(agreementFileAdditionSchema) },
  responses: theAgreement,
});
export const link = defineRoute({
  method: 'get',
  path: '/agreements/{period}/{number}/document',
  permission: 'partnership:read',
  summary: 'A short link to the document; that it was asked for is written down',
  request: { params, query: z.strictObject({ use: fileUseSchema.default('save') }) },
  responses: { 200: jsonAnswer('The link', downloadLinkSchema) },
});
