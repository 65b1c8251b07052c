import * as z from 'zod';
import { companyIdSchema, referralIdSchema } from '../../shared/kernel/ids.ts';
import {
  companyReferralsSchema,
  referralAdditionSchema,
  referralChangeSchema,
  referralRemovalSchema,
} from '../../shared/referral/schema.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody } from '../platform/http/route.ts';

const ofCompany = z.strictObject({ companyId: companyIdSchema });
const params = ofCompany.extend({ referralId: referralIdSchema });
const answer = jsonAnswer('The referrals of the company, and what may be paid twice', companyReferralsSchema);

export const list = defineRoute({
  method: 'get',
  path: '/referrals/{companyId}',
  permission: 'trajectory:read',
  summary: 'The referrals of a company',
  request: { params: ofCompany },
  responses: { 200: answer },
});
export const add = defineRoute({
  method: 'post',
  path: '/referrals',
  permission: 'trajectory:write',
  summary: 'Add a referral to or from somebody else',
  request: { headers: idempotencyHeader, body: jsonBody(referralAdditionSchema) },
  responses: { 201: answer },
});
export const change = defineRoute({
  method: 'put',
  path: '/referrals/{companyId}/{referralId}',
  permission: 'trajectory:write',
  summary: 'Change a referral',
  request: { params, body: jsonBody(referralChangeSchema) },
  responses: { 200: answer },
});
export const remove = defineRoute({
  method: 'post',
  path: '/referrals/{companyId}/{referralId}/removal',
  permission: 'trajectory:write',
  summary: 'Take away a referral, with a reason',
  request: { params, body: jsonBody(referralRemovalSchema) },
  responses: { 200: answer },
});
