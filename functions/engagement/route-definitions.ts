import * as z from 'zod';
import { fileUseSchema } from '../../shared/document/kept-file.ts';
import { downloadLinkSchema } from '../../shared/document/schema.ts';
import {
  engagementRequestSchema,
  engagementsSchema,
  engagementTextSchema,
  engagementWithdrawalSchema,
  signerRemovalSchema,
} from '../../shared/engagement/schema.ts';
import { companyIdSchema, engagementIdSchema, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import { languageSchema } from '../../shared/kernel/languages.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody } from '../platform/http/route.ts';

const ofTrajectory = z.strictObject({ trajectoryId: trajectoryIdSchema });
const ofCompany = ofTrajectory.extend({ companyId: companyIdSchema });
const answer = jsonAnswer('The engagements of the trajectory, company by company', engagementsSchema);

export const list = defineRoute({
  method: 'get',
  path: '/engagements/{trajectoryId}',
  permission: 'trajectory:read',
  summary: 'What each company of a trajectory signed; the name of who signed only for those who may see contacts',
  request: { params: ofTrajectory },
  responses: { 200: answer },
});
export const text = defineRoute({
  method: 'get',
  path: '/engagements/{trajectoryId}/companies/{companyId}/text',
  permission: 'trajectory:read',
  summary: 'The text that a company is asked to sign',
  request: { params: ofCompany, query: z.strictObject({ language: languageSchema }) },
  responses: { 200: jsonAnswer('The text with its hash', engagementTextSchema) },
});
export const sign = defineRoute({
  method: 'post',
  path: '/engagements/{trajectoryId}/companies/{companyId}',
  permission: 'trajectory:write',
  summary: 'A company signs: with a drawing or a paper that was uploaded, or by typing its name',
  request: { params: ofCompany, headers: idempotencyHeader, body: jsonBody(engagementRequestSchema) },
  responses: { 201: answer },
});
export const withdraw = defineRoute({
  method: 'post',
  path: '/engagements/{trajectoryId}/companies/{companyId}/withdrawal',
  permission: 'trajectory:write',
  summary: 'An engagement no longer holds, with the reason',
  request: { params: ofCompany, body: jsonBody(engagementWithdrawalSchema) },
  responses: { 200: answer },
});
export const removeSigner = defineRoute({
  method: 'post',
  path: '/engagements/{trajectoryId}/signers/{engagementId}/removal',
  permission: 'trajectory:write',
  summary: 'Take away the name of who signed an engagement that no longer holds, with the reason',
  request: {
    params: ofTrajectory.extend({ engagementId: engagementIdSchema }),
    body: jsonBody(signerRemovalSchema),
  },
  responses: { 200: answer },
});
export const link = defineRoute({
  method: 'get',
  path: '/engagements/{trajectoryId}/files/{engagementId}',
  permission: 'company:readContacts',
  summary: 'A short link to a signature or a signed paper; that it was asked for is written down',
  request: {
    params: ofTrajectory.extend({ engagementId: engagementIdSchema }),
    query: z.strictObject({ use: fileUseSchema.default('save') }),
  },
  responses: { 200: jsonAnswer('The link', downloadLinkSchema) },
});
