import * as z from 'zod';
import {
  noteChangeSchema,
  noteDocumentQuerySchema,
  noteListSchema,
  noteOverviewQuerySchema,
  noteOverviewSchema,
  noteReturnSchema,
  noteStepSchema,
  noteViewSchema,
} from '../../shared/note/requests.ts';
import { STEP_RULES } from '../../shared/note/steps.ts';
import { quarterInPathSchema } from '../../shared/summary/quarter-in-path.ts';
import { defineRoute, jsonAnswer, jsonBody } from '../platform/http/route.ts';

const params = z.strictObject({ quarter: quarterInPathSchema });
const theNote = { 200: jsonAnswer('The quarter with its note', noteViewSchema) };
export const PDF = 'application/pdf';

export const list = defineRoute({
  method: 'get',
  path: '/notes',
  permission: 'note:read',
  summary: 'The quarters with their note, the newest first',
  responses: { 200: jsonAnswer('The quarters', noteListSchema) },
});
export const view = defineRoute({
  method: 'get',
  path: '/notes/{quarter}',
  permission: 'note:read',
  summary: 'The note of a quarter, with its figures as they are now',
  request: { params },
  responses: theNote,
});
export const document = defineRoute({
  method: 'get',
  path: '/notes/{quarter}/document',
  permission: 'note:read',
  summary: 'The note as a PDF; who takes it away stands in the trail',
  request: { params, query: noteDocumentQuerySchema },
  responses: {
    200: { description: 'The note', content: { [PDF]: { schema: { type: 'string' as const, format: 'binary' } } } },
  },
});
export const write = defineRoute({
  method: 'put',
  path: '/notes/{quarter}',
  permission: STEP_RULES.write.permission,
  summary: 'Begin a note, or write on over the version that was read',
  request: { params, body: jsonBody(noteChangeSchema) },
  responses: theNote,
});
export const signAsCoordinator = defineRoute({
  method: 'post',
  path: '/notes/{quarter}/coordinator-signature',
  permission: STEP_RULES.signAsCoordinator.permission,
  summary: 'Sign as coordinator: the figures are frozen into the note',
  request: { params, body: jsonBody(noteStepSchema) },
  responses: theNote,
});
export const signAsPromotor = defineRoute({
  method: 'post',
  path: '/notes/{quarter}/promotor-signature',
  permission: STEP_RULES.signAsPromotor.permission,
  summary: 'Sign as promotor: the note goes to the agency',
  request: { params, body: jsonBody(noteStepSchema) },
  responses: theNote,
});
export const sendBack = defineRoute({
  method: 'post',
  path: '/notes/{quarter}/sending-back',
  permission: STEP_RULES.sendBack.permission,
  summary: 'Take a note back within the partnership, with a reason',
  request: { params, body: jsonBody(noteReturnSchema) },
  responses: theNote,
});
export const returnToPartnership = defineRoute({
  method: 'post',
  path: '/notes/{quarter}/return',
  permission: STEP_RULES.return.permission,
  summary: 'Return a note to the partnership, with a reason',
  request: { params, body: jsonBody(noteReturnSchema) },
  responses: theNote,
});
export const accept = defineRoute({
  method: 'post',
  path: '/notes/{quarter}/acceptance',
  permission: STEP_RULES.accept.permission,
  summary: 'Accept a note',
  request: { params, body: jsonBody(noteStepSchema) },
  responses: theNote,
});

export const overview = defineRoute({
  method: 'get',
  path: '/notes',
  permission: 'note:read',
  summary: 'How far every partnership is with its note of a quarter, the last one that is over unless another is asked',
  request: { query: noteOverviewQuerySchema },
  responses: { 200: jsonAnswer('The partnerships', noteOverviewSchema) },
});
