import * as z from 'zod';
import { fileUseSchema, keptFileRequestSchema, keptFileUploadSchema } from '../../../shared/document/kept-file.ts';
import { downloadLinkSchema } from '../../../shared/document/schema.ts';
import { supportActivityIdSchema, uploadIdSchema } from '../../../shared/kernel/ids.ts';
import { languageSchema } from '../../../shared/kernel/languages.ts';
import {
  attendanceAdditionSchema,
  supportActivitySchema,
  supportRemovalSchema,
} from '../../../shared/support/schema.ts';
import { defineRoute, jsonAnswer, jsonBody } from '../../platform/http/route.ts';

export const PDF = 'application/pdf';
const params = z.strictObject({ activityId: supportActivityIdSchema });
const theActivity = { 200: jsonAnswer('The activity', supportActivitySchema) };

export const request = defineRoute({
  method: 'post',
  path: '/support/activities/{activityId}/attendance-uploads',
  permission: 'trajectory:write',
  summary: 'Ask to upload the attendance list of an activity: gives the form to upload it with',
  request: { params, body: jsonBody(keptFileRequestSchema) },
  responses: { 200: jsonAnswer('Where the file goes', keptFileUploadSchema) },
});
export const attach = defineRoute({
  method: 'post',
  path: '/support/activities/{activityId}/attendance-uploads/{uploadId}/list',
  permission: 'trajectory:write',
  summary: 'The list is uploaded: check it and keep it with the activity, in the place of the one before',
  request: { params: params.extend({ uploadId: uploadIdSchema }), body: jsonBody(attendanceAdditionSchema) },
  responses: theActivity,
});
export const link = defineRoute({
  method: 'get',
  path: '/support/activities/{activityId}/attendance-list',
  permission: 'attendance:read',
  summary: 'A short link to the attendance list of an activity; that it was asked for is written down',
  request: { params, query: z.strictObject({ use: fileUseSchema.default('save') }) },
  responses: { 200: jsonAnswer('The link', downloadLinkSchema) },
});
export const remove = defineRoute({
  method: 'post',
  path: '/support/activities/{activityId}/attendance-list/removal',
  permission: 'trajectory:write',
  summary: 'Take an attendance list away, with a reason: nobody sees it any more',
  request: { params, body: jsonBody(supportRemovalSchema) },
  responses: theActivity,
});
export const template = defineRoute({
  method: 'get',
  path: '/support/activities/{activityId}/attendance-template',
  permission: 'trajectory:write',
  summary: 'An empty attendance list of an activity as a PDF, to print and have signed',
  request: { params, query: z.strictObject({ language: languageSchema }) },
  responses: {
    200: { description: 'The list', content: { [PDF]: { schema: { type: 'string' as const, format: 'binary' } } } },
  },
});
