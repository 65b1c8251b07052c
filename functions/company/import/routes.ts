import * as z from 'zod';
import { importCreatedSchema, importRequestSchema } from '../../../shared/company/kbo-extract/schema.ts';
import { taskSchema } from '../../../shared/document/schema.ts';
import { taskIdSchema } from '../../../shared/kernel/ids.ts';
import type { RequestTaskDependencies } from '../../document/request-task.ts';
import type { StartTaskDependencies } from '../../document/start-task.ts';
import { taskView } from '../../document/stored-task.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { requestImport } from './request.ts';
import { startImport } from './start.ts';

const request = defineRoute({
  method: 'post',
  path: '/company-imports',
  permission: 'company:import',
  summary: 'Ask to import companies from a KBO Open Data extract: gives the forms to upload its files with',
  request: { headers: idempotencyHeader, body: jsonBody(importRequestSchema) },
  responses: { 201: jsonAnswer('The task, and where its files go', importCreatedSchema) },
});
const start = defineRoute({
  method: 'post',
  path: '/company-imports/{taskId}/start',
  permission: 'company:import',
  summary: 'All files are uploaded: check them and let the import begin',
  request: {
    params: z.strictObject({ taskId: taskIdSchema }),
    body: jsonBody(z.strictObject({}).meta({ id: 'CompanyImportStart' })),
  },
  responses: { 202: jsonAnswer('The task', taskSchema) },
});

export type CompanyImportRoutesDependencies = RequestTaskDependencies & StartTaskDependencies;

export const companyImportRoutes = (dependencies: CompanyImportRoutesDependencies) =>
  newRouter()
    .openapi(request, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const asked = await requestImport(dependencies)(authorOf(c.get('actor')), c.req.valid('json'), idempotencyKey);
      if (!asked.ok) return problem(c, asked.error);
      const { task, uploads } = asked.value;
      return c.json(importCreatedSchema.parse({ task: taskView(task), uploads }), 201);
    })
    .openapi(start, async (c) => {
      const started = await startImport(dependencies)(authorOf(c.get('actor')), c.req.valid('param').taskId);
      return started.ok ? c.json(taskView(started.value), 202) : problem(c, started.error);
    });
export type CompanyImportRoutes = ReturnType<typeof companyImportRoutes>;
