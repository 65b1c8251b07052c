import * as z from 'zod';
import { companyIdSchema, maturityScanIdSchema } from '../../shared/kernel/ids.ts';
import {
  closingSchema,
  contextRequestSchema,
  conversationRequestSchema,
  invitationRequestSchema,
  invitationsSchema,
  overrideRequestSchema,
  removalSchema,
  roundRequestSchema,
} from '../../shared/maturity/requests.ts';
import { companyScansSchema } from '../../shared/maturity/schema.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody } from '../platform/http/route.ts';

const ofCompany = z.strictObject({ companyId: companyIdSchema });
const params = ofCompany.extend({ scanId: maturityScanIdSchema });
const theScans = jsonAnswer('The scans of the company, the newest first', companyScansSchema);
const theInvitations = jsonAnswer('Whom the round was sent to; not who answered', invitationsSchema);
const permission = 'trajectory:write' as const;

export const list = defineRoute({
  method: 'get',
  path: '/maturity/{companyId}',
  permission: 'trajectory:read',
  summary: 'The maturity scans of a company',
  request: { params: ofCompany },
  responses: { 200: theScans },
});
export const hold = defineRoute({
  method: 'post',
  path: '/maturity/conversations',
  permission,
  summary: 'Write down a scan that was done in conversation: one joint answer',
  request: { headers: idempotencyHeader, body: jsonBody(conversationRequestSchema) },
  responses: { 201: theScans },
});
export const open = defineRoute({
  method: 'post',
  path: '/maturity/rounds',
  permission,
  summary: 'Open a round in which several answer alone, by personal links',
  request: { headers: idempotencyHeader, body: jsonBody(roundRequestSchema) },
  responses: { 201: theScans },
});
export const invitations = defineRoute({
  method: 'get',
  path: '/maturity/{companyId}/{scanId}/invitations',
  permission: 'company:readContacts',
  summary: 'Whom an open round was sent to',
  request: { params },
  responses: { 200: theInvitations },
});
export const invite = defineRoute({
  method: 'post',
  path: '/maturity/{companyId}/{scanId}/invitations',
  permission,
  furtherPermission: 'company:readContacts',
  summary: 'Mail a contact of the company a link that works once',
  request: { params, body: jsonBody(invitationRequestSchema) },
  responses: { 201: theInvitations },
});
export const close = defineRoute({
  method: 'post',
  path: '/maturity/{companyId}/{scanId}/closing',
  permission,
  summary: 'Close a round: its result is fixed when enough answered',
  request: { params, body: jsonBody(closingSchema) },
  responses: { 200: theScans },
});
export const describe = defineRoute({
  method: 'put',
  path: '/maturity/{companyId}/{scanId}/context',
  permission,
  summary: 'Write down the context of a scan, which is not scored',
  request: { params, body: jsonBody(contextRequestSchema) },
  responses: { 200: theScans },
});
export const override = defineRoute({
  method: 'post',
  path: '/maturity/{companyId}/{scanId}/override',
  permission,
  summary: 'Set another type than the answers give, with a reason',
  request: { params, body: jsonBody(overrideRequestSchema) },
  responses: { 200: theScans },
});
export const remove = defineRoute({
  method: 'post',
  path: '/maturity/{companyId}/{scanId}/removal',
  permission,
  summary: 'Take a scan away, with a reason; the links of an open round are then of no use',
  request: { params, body: jsonBody(removalSchema) },
  responses: { 200: theScans },
});
