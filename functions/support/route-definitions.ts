import * as z from 'zod';
import { supportActivityIdSchema, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import {
  monthSchema,
  supportActivitySchema,
  supportChangeSchema,
  supportLogSchema,
  supportMonthSchema,
  supportPageQuerySchema,
  supportPageSchema,
  supportRemovalSchema,
} from '../../shared/support/schema.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody } from '../platform/http/route.ts';

const params = z.strictObject({ activityId: supportActivityIdSchema });
const theActivity = { 200: jsonAnswer('The activity', supportActivitySchema) };

export const ofTrajectory = defineRoute({
  method: 'get',
  path: '/support/trajectories/{trajectoryId}',
  permission: 'trajectory:read',
  summary: 'Support of one trajectory, the newest first, a page at a time, with its total',
  request: { params: z.strictObject({ trajectoryId: trajectoryIdSchema }), query: supportPageQuerySchema },
  responses: { 200: jsonAnswer('A page of support', supportPageSchema) },
});
export const ofMonth = defineRoute({
  method: 'get',
  path: '/support/months/{month}',
  permission: 'trajectory:read',
  summary: 'All support of one month, with the time per coach and per member',
  request: { params: z.strictObject({ month: monthSchema }) },
  responses: { 200: jsonAnswer('The month', supportMonthSchema) },
});
export const log = defineRoute({
  method: 'post',
  path: '/support/activities',
  permission: 'trajectory:write',
  summary: 'Log a moment of support',
  request: { headers: idempotencyHeader, body: jsonBody(supportLogSchema) },
  responses: { 201: jsonAnswer('The activity', supportActivitySchema) },
});
export const view = defineRoute({
  method: 'get',
  path: '/support/activities/{activityId}',
  permission: 'trajectory:read',
  summary: 'One moment of support, also when it was removed',
  request: { params },
  responses: theActivity,
});
export const change = defineRoute({
  method: 'put',
  path: '/support/activities/{activityId}',
  permission: 'trajectory:write',
  summary: 'Change a moment of support, over the version that was read',
  request: { params, body: jsonBody(supportChangeSchema) },
  responses: theActivity,
});
export const remove = defineRoute({
  method: 'post',
  path: '/support/activities/{activityId}/removal',
  permission: 'trajectory:write',
  summary: 'Remove a moment of support, with a reason',
  request: { params, body: jsonBody(supportRemovalSchema) },
  responses: theActivity,
});
