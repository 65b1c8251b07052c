import * as z from 'zod';
import { actionIdSchema, evidenceIdSchema, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import { trajectoryListQuerySchema, trajectoryListSchema } from '../../shared/trajectory/list.ts';
import {
  actionAdditionSchema,
  actionChangeSchema,
  actionStatusChangeSchema,
  evidenceAdditionSchema,
  evidenceRemovalSchema,
  phaseEntrySchema,
  phaseStepBackSchema,
  trajectoryChangeSchema,
  trajectoryStartSchema,
  trajectoryStopSchema,
  verificationRequestSchema,
} from '../../shared/trajectory/requests.ts';
import { trajectoryViewSchema } from '../../shared/trajectory/view.ts';
import { workSchema } from '../../shared/trajectory/work.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody } from '../platform/http/route.ts';

const params = z.strictObject({ trajectoryId: trajectoryIdSchema });
const actionParams = params.extend({ actionId: actionIdSchema });
const evidenceParams = params.extend({ evidenceId: evidenceIdSchema });
const theTrajectory = { 200: jsonAnswer('The trajectory', trajectoryViewSchema) };

export const list = defineRoute({
  method: 'get',
  path: '/trajectories',
  permission: 'trajectory:read',
  summary: 'Trajectories of the partnership: filtered, sorted, a page at a time',
  request: { query: trajectoryListQuerySchema },
  responses: { 200: jsonAnswer('A page of trajectories', trajectoryListSchema) },
});
export const start = defineRoute({
  method: 'post',
  path: '/trajectories',
  permission: 'trajectory:write',
  summary: 'Start a trajectory for one or several companies',
  request: { headers: idempotencyHeader, body: jsonBody(trajectoryStartSchema) },
  responses: { 201: jsonAnswer('The trajectory', trajectoryViewSchema) },
});
export const view = defineRoute({
  method: 'get',
  path: '/trajectories/{trajectoryId}',
  permission: 'trajectory:read',
  summary: 'One trajectory, with what each of its companies counts for',
  request: { params },
  responses: theTrajectory,
});
export const change = defineRoute({
  method: 'put',
  path: '/trajectories/{trajectoryId}',
  permission: 'trajectory:write',
  summary: 'Change a trajectory, over the version that was read',
  request: { params, body: jsonBody(trajectoryChangeSchema) },
  responses: theTrajectory,
});
export const enter = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/phases',
  permission: 'trajectory:write',
  summary: 'Enter the next phase',
  request: { params, body: jsonBody(phaseEntrySchema) },
  responses: theTrajectory,
});
export const back = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/phases/back',
  permission: 'trajectory:write',
  summary: 'Take back the last phase, or the stop, as a correction',
  request: { params, body: jsonBody(phaseStepBackSchema) },
  responses: theTrajectory,
});
export const stop = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/stop',
  permission: 'trajectory:write',
  summary: 'Stop a trajectory, with the reason',
  request: { params, body: jsonBody(trajectoryStopSchema) },
  responses: theTrajectory,
});
export const addAction = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/actions',
  permission: 'trajectory:write',
  summary: 'Add an action',
  request: { params, body: jsonBody(actionAdditionSchema) },
  responses: theTrajectory,
});
export const changeAction = defineRoute({
  method: 'put',
  path: '/trajectories/{trajectoryId}/actions/{actionId}',
  permission: 'trajectory:write',
  summary: 'Change an action',
  request: { params: actionParams, body: jsonBody(actionChangeSchema) },
  responses: theTrajectory,
});
export const setActionStatus = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/actions/{actionId}/statuses',
  permission: 'trajectory:write',
  summary: 'Say how far an action is, from a day on',
  request: { params: actionParams, body: jsonBody(actionStatusChangeSchema) },
  responses: theTrajectory,
});
export const addEvidence = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/evidence',
  permission: 'trajectory:write',
  summary: 'Add a proof of an action at a company',
  request: { params, body: jsonBody(evidenceAdditionSchema) },
  responses: theTrajectory,
});
export const removeEvidence = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/evidence/{evidenceId}/removal',
  permission: 'trajectory:write',
  summary: 'Take away a proof, with the reason',
  request: { params: evidenceParams, body: jsonBody(evidenceRemovalSchema) },
  responses: theTrajectory,
});
export const verify = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/verifications',
  permission: 'trajectory:verify',
  summary: 'Accept or reject what a completed trajectory did for one company',
  request: { params, body: jsonBody(verificationRequestSchema) },
  responses: theTrajectory,
});

export const work = defineRoute({
  method: 'get',
  path: '/work',
  permission: 'trajectory:read',
  summary: 'What waits for the one who asks, the most urgent first',
  responses: { 200: jsonAnswer('Things to do', workSchema) },
});
