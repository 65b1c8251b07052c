import * as z from 'zod';
import { sampleNumberSchema, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import {
  sampledOfTrajectorySchema,
  sampleExportQuerySchema,
  sampleListQuerySchema,
  sampleListSchema,
  samplePopulationsSchema,
  sampleRequestSchema,
  sampleViewSchema,
} from '../../shared/sample/schema.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody } from '../platform/http/route.ts';
import { fileAnswers } from '../platform/table-file/export.ts';

const params = z.strictObject({ number: z.coerce.number().pipe(sampleNumberSchema) });
const answer = jsonAnswer('The sample, with what was drawn', sampleViewSchema);

export const list = defineRoute({
  method: 'get',
  path: '/samples',
  permission: 'trajectory:read',
  summary: 'Samples that the agency drew, the latest first',
  request: { query: sampleListQuerySchema },
  responses: { 200: jsonAnswer('A page of samples', sampleListSchema) },
});
export const take = defineRoute({
  method: 'post',
  path: '/samples',
  permission: 'trajectory:verify',
  summary: 'Draw a sample of companies that were reported and not verified yet',
  request: { headers: idempotencyHeader, body: jsonBody(sampleRequestSchema) },
  responses: { 201: answer },
});
export const populations = defineRoute({
  method: 'get',
  path: '/samples/populations',
  permission: 'trajectory:verify',
  summary: 'How many there are to draw from',
  responses: { 200: jsonAnswer('Each quarter and period that has any', samplePopulationsSchema) },
});
export const ofTrajectory = defineRoute({
  method: 'get',
  path: '/samples/trajectories/{trajectoryId}',
  permission: 'trajectory:read',
  summary: 'In which samples the companies of a trajectory are',
  request: { params: z.strictObject({ trajectoryId: trajectoryIdSchema }) },
  responses: { 200: jsonAnswer('The companies that were drawn', sampledOfTrajectorySchema) },
});
export const view = defineRoute({
  method: 'get',
  path: '/samples/{number}',
  permission: 'trajectory:read',
  summary: 'A sample, how it was drawn, and how far the agency is with each company',
  request: { params },
  responses: { 200: answer },
});
export const exported = defineRoute({
  method: 'get',
  path: '/samples/{number}/export',
  permission: 'trajectory:read',
  summary: 'A sample as a file, with what it takes to draw it anew; who takes it away stands in the trail',
  request: { params, query: sampleExportQuerySchema },
  responses: fileAnswers,
});
