import * as z from 'zod';
import { fileUseSchema, keptFileRequestSchema, keptFileUploadSchema } from '../../../shared/document/kept-file.ts';
import { downloadLinkSchema } from '../../../shared/document/schema.ts';
import { evidenceIdSchema, trajectoryIdSchema, uploadIdSchema } from '../../../shared/kernel/ids.ts';
import { evidenceFileAdditionSchema } from '../../../shared/trajectory/evidence-file.ts';
import { trajectoryViewSchema } from '../../../shared/trajectory/view.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { makeAnswer } from '../answer.ts';
import type { ViewDependencies } from '../view-of.ts';
import { attachEvidenceFile } from './attach.ts';
import { evidenceFileLink } from './link.ts';
import { type EvidenceFileDependencies, requestEvidenceUpload } from './request.ts';

const params = z.strictObject({ trajectoryId: trajectoryIdSchema });

const request = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/evidence-uploads',
  permission: 'trajectory:write',
  summary: 'Ask to upload a file as evidence: gives the form to upload it with',
  request: { params, body: jsonBody(keptFileRequestSchema) },
  responses: { 200: jsonAnswer('Where the file goes', keptFileUploadSchema) },
});
const attach = defineRoute({
  method: 'post',
  path: '/trajectories/{trajectoryId}/evidence-uploads/{uploadId}/evidence',
  permission: 'trajectory:write',
  summary: 'The file is uploaded: check it and add it as a proof of an action at a company',
  request: { params: params.extend({ uploadId: uploadIdSchema }), body: jsonBody(evidenceFileAdditionSchema) },
  responses: { 200: jsonAnswer('The trajectory', trajectoryViewSchema) },
});
const link = defineRoute({
  method: 'get',
  path: '/trajectories/{trajectoryId}/evidence/{evidenceId}/file',
  permission: 'trajectory:read',
  summary: 'A short link to the file of a proof; that it was asked for is written down',
  request: {
    params: params.extend({ evidenceId: evidenceIdSchema }),
    query: z.strictObject({ use: fileUseSchema.default('save') }),
  },
  responses: { 200: jsonAnswer('The link', downloadLinkSchema) },
});

/** Files of evidence: uploaded by who works on a trajectory, seen by whoever may read it. */
export const evidenceFileRoutes = (dependencies: EvidenceFileDependencies & ViewDependencies) => {
  const answer = makeAnswer(dependencies);
  return newRouter()
    .openapi(request, async (c) => {
      const asked = await requestEvidenceUpload(dependencies)(c.req.valid('param').trajectoryId, c.req.valid('json'));
      return asked.ok ? c.json(keptFileUploadSchema.parse(asked.value), 200) : problem(c, asked.error);
    })
    .openapi(attach, async (c) => {
      const { trajectoryId: id, uploadId } = c.req.valid('param');
      const addition = { id, uploadId, ...c.req.valid('json') };
      return answer(c, await attachEvidenceFile(dependencies)(authorOf(c.get('actor')), addition));
    })
    .openapi(link, async (c) => {
      const { trajectoryId: id, evidenceId } = c.req.valid('param');
      const { use } = c.req.valid('query');
      const given = await evidenceFileLink(dependencies)(authorOf(c.get('actor')), { id, evidenceId, use });
      return given.ok ? c.json(downloadLinkSchema.parse(given.value), 200) : problem(c, given.error);
    });
};
export type EvidenceFileRoutes = ReturnType<typeof evidenceFileRoutes>;
