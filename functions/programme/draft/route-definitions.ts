import * as z from 'zod';
import { rulesDraftIdSchema } from '../../../shared/kernel/ids.ts';
import {
  draftBeginningSchema,
  draftChangeSchema,
  draftListSchema,
  draftStepSchema,
  draftViewSchema,
  reasonedDraftStepSchema,
} from '../../../shared/programme/draft/requests.ts';
import { DRAFT_STEP_RULES } from '../../../shared/programme/draft/steps.ts';
import { simulationSchema } from '../../../shared/programme/simulation-schema.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody } from '../../platform/http/route.ts';
import { periodParameter } from '../period-parameter.ts';

const params = z.strictObject({ id: rulesDraftIdSchema });
const theDraft = jsonAnswer('The draft as it stands', draftViewSchema);

export const list = defineRoute({
  method: 'get',
  path: '/rules-drafts',
  permission: 'rules:read',
  summary: 'Drafts of the programme rules, the newest first',
  responses: { 200: jsonAnswer('The drafts', draftListSchema) },
});
export const begin = defineRoute({
  method: 'post',
  path: '/rules-drafts',
  permission: 'rules:write',
  summary: 'Begin a draft with everything that a version says',
  request: { headers: idempotencyHeader, body: jsonBody(draftBeginningSchema) },
  responses: { 201: theDraft },
});
export const view = defineRoute({
  method: 'get',
  path: '/rules-drafts/{id}',
  permission: 'rules:read',
  summary: 'A draft, with what it changes of the rules whose place it takes',
  request: { params },
  responses: { 200: theDraft },
});
export const simulation = defineRoute({
  method: 'get',
  path: '/rules-drafts/{id}/simulation',
  permission: 'agencyDashboard:read',
  summary: 'The figures of every partnership under the present rules and under a draft, as if it held today',
  request: {
    params,
    query: z.strictObject({ period: periodParameter.optional() }),
  },
  responses: { 200: jsonAnswer('The simulation', simulationSchema) },
});
export const change = defineRoute({
  method: 'put',
  path: '/rules-drafts/{id}',
  permission: DRAFT_STEP_RULES.change.permission,
  summary: 'Write on over the version that was read: rules, and why each changes',
  request: { params, body: jsonBody(draftChangeSchema) },
  responses: { 200: theDraft },
});
export const propose = defineRoute({
  method: 'post',
  path: '/rules-drafts/{id}/proposal',
  permission: DRAFT_STEP_RULES.propose.permission,
  summary: 'Propose a draft that is complete: a second person publishes it',
  request: { params, body: jsonBody(draftStepSchema) },
  responses: { 200: theDraft },
});
export const takeBack = defineRoute({
  method: 'post',
  path: '/rules-drafts/{id}/taking-back',
  permission: DRAFT_STEP_RULES.takeBack.permission,
  summary: 'Take a proposal back to be written on, with the reason',
  request: { params, body: jsonBody(reasonedDraftStepSchema) },
  responses: { 200: theDraft },
});
export const publish = defineRoute({
  method: 'post',
  path: '/rules-drafts/{id}/publication',
  permission: DRAFT_STEP_RULES.publish.permission,
  summary: 'Publish what somebody else proposed, or complete a publication that broke off',
  request: { params, body: jsonBody(draftStepSchema) },
  responses: { 200: theDraft },
});
export const withdraw = defineRoute({
  method: 'post',
  path: '/rules-drafts/{id}/withdrawal',
  permission: DRAFT_STEP_RULES.withdraw.permission,
  summary: 'Withdraw a draft, with the reason; it stays to be read',
  request: { params, body: jsonBody(reasonedDraftStepSchema) },
  responses: { 200: theDraft },
});
